//! Microsoft SQL Server 2022.

use super::{Dialect, Kind};

/// Microsoft SQL Server 2022.
#[derive(Clone, Copy, Debug)]
pub enum MsSql {}

impl Dialect for MsSql {
    const KIND: Kind = Kind::MsSql;
}
impl super::FullJoin for MsSql {}
impl super::InsertReturning for MsSql {}
impl super::InsertManyReturning for MsSql {}
impl super::UpdateReturning for MsSql {}
impl super::DeleteReturning for MsSql {}

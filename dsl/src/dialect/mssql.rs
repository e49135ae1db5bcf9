//! Microsoft SQL Server 2022.

use super::{Dialect, Kind};

/// Microsoft SQL Server 2022.
#[derive(Clone, Copy, Debug)]
pub enum MsSql {}

#[diagnostic::do_not_recommend]
impl Dialect for MsSql {
    const KIND: Kind = Kind::MsSql;
}

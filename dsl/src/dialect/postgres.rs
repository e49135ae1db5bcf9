//! PostgreSQL 13 and later.

use super::{Dialect, Kind};

/// PostgreSQL 13 and later.
#[derive(Clone, Copy, Debug)]
pub enum Postgres {}

impl Dialect for Postgres {
    const KIND: Kind = Kind::Postgres;
}
impl super::FullJoin for Postgres {}
impl super::InsertReturning for Postgres {}
impl super::InsertManyReturning for Postgres {}
impl super::UpdateReturning for Postgres {}
impl super::DeleteReturning for Postgres {}

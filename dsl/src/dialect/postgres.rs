//! PostgreSQL 13 and later.

use super::{Dialect, Kind};

/// PostgreSQL 13 and later.
#[derive(Clone, Copy, Debug)]
pub enum Postgres {}

#[diagnostic::do_not_recommend]
impl Dialect for Postgres {
    const KIND: Kind = Kind::Postgres;
}
#[diagnostic::do_not_recommend]
impl super::FullJoin for Postgres {}
#[diagnostic::do_not_recommend]
impl super::InsertReturning for Postgres {}
#[diagnostic::do_not_recommend]
impl super::InsertManyReturning for Postgres {}
#[diagnostic::do_not_recommend]
impl super::UpdateReturning for Postgres {}
#[diagnostic::do_not_recommend]
impl super::DeleteReturning for Postgres {}

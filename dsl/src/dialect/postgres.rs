//! PostgreSQL 13 and later.

use super::{Dialect, Kind};

/// PostgreSQL 13 and later.
#[derive(Clone, Copy, Debug)]
pub enum Postgres {}

#[diagnostic::do_not_recommend]
impl Dialect for Postgres {
    const KIND: Kind = Kind::Postgres;
}

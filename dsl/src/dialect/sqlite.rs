//! SQLite 3.45 and later.

use super::{Dialect, Kind};

/// SQLite 3.45 and later.
#[derive(Clone, Copy, Debug)]
pub enum Sqlite {}

impl Dialect for Sqlite {
    const KIND: Kind = Kind::Sqlite;
}
impl super::FullJoin for Sqlite {}
impl super::InsertReturning for Sqlite {}
impl super::InsertManyReturning for Sqlite {}
impl super::UpdateReturning for Sqlite {}
impl super::DeleteReturning for Sqlite {}

//! SQLite 3.45 and later.

use super::{Dialect, Kind};

/// SQLite 3.45 and later.
#[derive(Clone, Copy, Debug)]
pub enum Sqlite {}

#[diagnostic::do_not_recommend]
impl Dialect for Sqlite {
    const KIND: Kind = Kind::Sqlite;
}

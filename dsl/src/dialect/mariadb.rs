//! MariaDB 10.6 and later.

use super::{Dialect, Kind};

/// MariaDB 10.6 and later.
#[derive(Clone, Copy, Debug)]
pub enum MariaDb {}

impl Dialect for MariaDb {
    const KIND: Kind = Kind::MariaDb;
}
impl super::InsertReturning for MariaDb {}
impl super::InsertManyReturning for MariaDb {}
impl super::DeleteReturning for MariaDb {}

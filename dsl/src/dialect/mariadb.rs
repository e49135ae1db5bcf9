//! MariaDB 10.6 and later.

use super::{Dialect, Kind};

/// MariaDB 10.6 and later.
#[derive(Clone, Copy, Debug)]
pub enum MariaDb {}

#[diagnostic::do_not_recommend]
impl Dialect for MariaDb {
    const KIND: Kind = Kind::MariaDb;
}

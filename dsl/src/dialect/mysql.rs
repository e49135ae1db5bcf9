//! MySQL 8.0.31 and later.

use super::{Dialect, Kind};

/// MySQL 8.0.31 and later.
#[derive(Clone, Copy, Debug)]
pub enum MySql {}

#[diagnostic::do_not_recommend]
impl Dialect for MySql {
    const KIND: Kind = Kind::MySql;
}

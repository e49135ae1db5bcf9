//! Functions that SQLite lacks, registered when a connection is opened.
//!
//! | function | what it does |
//! |---|---|
//! | `querent_lower`, `querent_upper` | fold all letters, where `lower` and `upper` fold ASCII only |
//! | `querent_sum` | exact sum of decimal numbers, where `sum` adds floating point numbers |
//! | `querent_stddev_pop`, `querent_stddev_samp`, `querent_var_pop`, `querent_var_samp` | standard deviation and variance |
//! | `querent_bit_and`, `querent_bit_or`, `querent_bit_xor` | bits of integers |
//!
//! The aggregates are window functions as well.

mod bits;
mod frame;
mod statistics;
mod sum;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("querent_lower", 1, flags, |context| {
        Ok(context
            .get::<Option<String>>(0)?
            .map(|text| text.to_lowercase()))
    })?;
    connection.create_scalar_function("querent_upper", 1, flags, |context| {
        Ok(context
            .get::<Option<String>>(0)?
            .map(|text| text.to_uppercase()))
    })?;
    sum::register(connection, flags)?;
    statistics::register(connection, flags)?;
    bits::register(connection, flags)
}

//! Functions that SQLite lacks, registered with a connection when a statement first asks for one.
//!
//! | function | what it does |
//! |---|---|
//! | `querent_lower`, `querent_upper` | fold all letters, where `lower` and `upper` fold ASCII only |
//! | `querent_lpad`, `querent_rpad`, `querent_repeat`, `querent_reverse`, `querent_split_part` | as on PostgreSQL, by code points |
//! | `querent_matches`, `querent_regex_replace` | regular expressions of the `regex` crate |
//! | `querent_round` | rounds by decimal digits, half away from zero |
//! | `querent_sqrt`, `querent_sin`, `querent_floor`, … | the bundled library has no functions of floating point numbers |
//! | `querent_text_integer`, `querent_text_double`, `querent_text_decimal`, `querent_decimal_text` | casts between text and numbers, NULL for what is no number |
//! | `querent_sum` | exact sum of decimal numbers, where `sum` adds floating point numbers |
//! | `querent_stddev_pop`, `querent_stddev_samp`, `querent_var_pop`, `querent_var_samp` | standard deviation and variance |
//! | `querent_bit_and`, `querent_bit_or`, `querent_bit_xor` | bits of integers |
//! | `querent_json_text`, `querent_json_contains` | JSON documents: see `json` |
//! | `querent_date_part` and the like | dates and times: see `time` |
//!
//! The aggregates are window functions as well.

mod bits;
mod cast;
mod frame;
#[cfg(feature = "json")]
mod json;
mod number;
#[cfg(feature = "regex")]
mod regex;
mod statistics;
mod sum;
mod text;
#[cfg(feature = "jiff")]
mod time;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// The functions of a connection.
///
/// SQLite keeps them in memory that it reserves for small things, and has to go to the allocator for
/// the texts of an INSERT of many rows when they are there.
#[derive(Default)]
pub(super) struct Functions {
    registered: bool,
}

impl Functions {
    /// Registers the functions if a statement could not be prepared for want of them: whether it is
    /// worth another attempt.
    #[cold]
    pub(super) fn supply(
        &mut self,
        connection: &Connection,
        error: &rusqlite::Error,
    ) -> rusqlite::Result<bool> {
        let is_missing = matches!(
            error,
            rusqlite::Error::SqlInputError { msg, .. } | rusqlite::Error::SqliteFailure(_, Some(msg))
                if msg.starts_with("no such function: querent_")
        );
        if self.registered || !is_missing {
            return Ok(false);
        }
        register(connection)?;
        self.registered = true;
        Ok(true)
    }
}

fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    cast::register(connection, flags)?;
    number::register(connection, flags)?;
    #[cfg(feature = "regex")]
    regex::register(connection, flags)?;
    text::register(connection, flags)?;
    #[cfg(feature = "json")]
    json::register(connection)?;
    #[cfg(feature = "jiff")]
    time::register(connection)?;
    sum::register(connection, flags)?;
    statistics::register(connection, flags)?;
    bits::register(connection, flags)
}

/// A function that failed.
fn failed(message: &'static str) -> rusqlite::Error {
    rusqlite::Error::UserFunctionError(message.into())
}

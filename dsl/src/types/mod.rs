//! SQL types and the Rust types they are read into.

mod basic;
#[cfg(feature = "decimal")]
pub(crate) mod decimal;
mod enums;
#[cfg(feature = "jiff")]
mod iso;
#[cfg(feature = "json")]
mod json;
mod range;
#[cfg(feature = "jiff")]
pub(crate) mod time;
#[cfg(feature = "uuid")]
mod uuid;

pub use basic::{
    Array, BigInt, Bool, Bytes, Double, Integer, Real, SmallInt, Text, TinyInt, UBigInt, UInteger,
    USmallInt, UTinyInt, Unknown,
};
#[cfg(feature = "decimal")]
pub use decimal::Numeric;
pub use enums::{Enum, SqlEnum};
#[cfg(feature = "json")]
pub use json::Json;
pub use range::{Range, RangeElement};
#[cfg(feature = "jiff")]
pub use time::{Date, Time, Timestamp, TimestampTz};
#[cfg(feature = "uuid")]
pub use uuid::Uuid;

pub use crate::scope::{NotNull, Nullable};

use crate::dialect::Kind;
use crate::error::Error;
use crate::row::Cells;
use crate::value::Value;

/// The type of an SQL expression.
pub trait SqlType: Sized + 'static {
    /// The Rust type that owns a value.
    type Rust;
    /// The Rust type that borrows a value from a row.
    type Ref<'r>;
    /// The type of a sum of such values; the type itself where there is no sum.
    type Sum: SqlType;
    /// How CAST spells the type.
    const CAST: Spelling;
    /// Whether it is an integer type.
    const IS_INTEGER: bool = false;
    /// Whether it is text.
    const IS_TEXT: bool = false;
    /// Whether it is exact but not an integer: `numeric`.
    const IS_EXACT: bool = false;

    /// Makes an owned value of a cell that is not NULL.
    ///
    /// # Errors
    ///
    /// When the cell holds something else.
    fn read(value: Value<'_>) -> Result<Self::Rust, Mismatch>;

    /// Makes a borrowed value of a cell that is not NULL.
    ///
    /// # Errors
    ///
    /// When the cell holds something else.
    fn read_ref(value: Value<'_>) -> Result<Self::Ref<'_>, Mismatch>;

    /// Makes an owned value of a cell; `None` is NULL.
    ///
    /// # Errors
    ///
    /// When the cell holds something else.
    fn cell(cells: &dyn Cells, at: usize) -> Result<Option<Self::Rust>, Error> {
        read_value(cells, at, Self::read)
    }

    /// Makes a borrowed value of a cell; `None` is NULL.
    ///
    /// # Errors
    ///
    /// When the cell holds something else.
    fn cell_ref(cells: &dyn Cells, at: usize) -> Result<Option<Self::Ref<'_>>, Error> {
        read_value(cells, at, Self::read_ref)
    }
}

/// Reads a cell by way of its [`Value`].
fn read_value<'r, T>(
    cells: &'r dyn Cells,
    at: usize,
    read: impl FnOnce(Value<'r>) -> Result<T, Mismatch>,
) -> Result<Option<T>, Error> {
    let value = cells.value(at)?;
    if value.is_null() {
        return Ok(None);
    }
    match read(value) {
        Ok(read) => Ok(Some(read)),
        Err(mismatch) => Err(Error::decode(at, &mismatch)),
    }
}

/// [`read_value`] of a type that drivers have at hand nearly always: it is kept out of the code of
/// queries.
#[cold]
fn read_other<'r, T>(
    cells: &'r dyn Cells,
    at: usize,
    read: impl FnOnce(Value<'r>) -> Result<T, Mismatch>,
) -> Result<Option<T>, Error> {
    read_value(cells, at, read)
}

/// A type whose values can be read from a row.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` cannot be read into a Rust value",
    note = "it can be named, but not selected: give it a type under `[types]` in querent.toml, or leave it out of the select list"
)]
pub trait Readable: SqlType {}

/// One spelling for each dialect.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// MariaDB
    pub mariadb: &'static str,
    /// SQL Server
    pub mssql: &'static str,
    /// MySQL
    pub mysql: &'static str,
    /// PostgreSQL
    pub postgres: &'static str,
    /// SQLite
    pub sqlite: &'static str,
}

impl Spelling {
    /// The same spelling in every dialect.
    pub const fn everywhere(sql: &'static str) -> Self {
        Self {
            mariadb: sql,
            mssql: sql,
            mysql: sql,
            postgres: sql,
            sqlite: sql,
        }
    }

    /// The spelling of a dialect.
    pub const fn of(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::MariaDb => self.mariadb,
            Kind::MsSql => self.mssql,
            Kind::MySql => self.mysql,
            Kind::Postgres => self.postgres,
            Kind::Sqlite => self.sqlite,
        }
    }
}

/// A cell that does not hold what its column's type says.
#[derive(Debug)]
pub struct Mismatch {
    /// What was expected, for instance `a 32-bit integer`.
    pub expected: &'static str,
    /// What was there, for instance ``the text `abc` ``.
    pub found: String,
}

impl Mismatch {
    /// `expected` was wanted and `value` was there.
    pub fn new(expected: &'static str, value: &Value<'_>) -> Self {
        let found = match value {
            Value::Text(text) => format!("the text `{}`", shorten(text)),
            Value::String(text) => format!("the text `{}`", shorten(text)),
            Value::Int(number) => format!("the integer {number}"),
            Value::UInt(number) => format!("the integer {number}"),
            Value::Double(number) => format!("the number {number}"),
            Value::Decimal(number) => format!("the number {number}"),
            other => other.type_name().to_owned(),
        };
        Self { expected, found }
    }
}

fn shorten(text: &str) -> String {
    const LONGEST: usize = 40;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}

/// Two types that comparisons and assignments may mix.
#[diagnostic::on_unimplemented(
    message = "a `{Other}` expression cannot be used where `{Self}` is expected",
    note = "both sides need the same known SQL type; integers of different widths may be mixed"
)]
pub trait Accepts<Other> {}

/// The type itself. A bound instead of the type in an impl's header keeps the impl out of messages
/// about other types.
pub trait Is<T> {}
impl<T> Is<T> for T {}

/// A type with an order: everything but JSON, arrays and ranges.
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` have no order",
    note = "`<`, `<=`, `>`, `>=`, `between`, `min` and `max` need an ordered type"
)]
pub trait Ordered: SqlType {
    /// The type.
    type Itself: SqlType;
}

/// A number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number type",
    note = "arithmetic, `sum` and `avg` need an integer, floating point or decimal type"
)]
pub trait Number: SqlType {
    /// The type.
    type Itself: SqlType;
}

/// An exact number: an integer or a decimal.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no remainder",
    note = "`%` needs an integer or decimal type: the engines do not agree on the remainder of floating point numbers, and PostgreSQL has none"
)]
pub trait Exact: Number {}

/// Text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a text type",
    note = "`like`, `starts_with`, `contains`, `lower`, `upper` and `length` need text"
)]
pub trait IsText: SqlType {}

/// A truth value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a truth value",
    note = "a condition is needed: compare it, for instance with `.eq(..)` or `.is_not_null()`"
)]
pub trait IsBool: SqlType {
    /// The type.
    type Itself: SqlType;
}

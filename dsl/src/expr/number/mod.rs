//! Functions of numbers.
//!
//! The functions of floating point numbers take and give `Double`; other numbers are made one with
//! [`Expr::cast`](crate::Expr::cast). Outside of what a function is defined for, such as the root of
//! a negative number, the result is NULL on every engine, and so an `Option`.

mod bits;
mod extreme;
mod round;

pub use bits::{Bits, IntoBits};
pub use extreme::{Extreme, Greatest, Least, WhichExtreme, greatest, least};
pub use round::{Rounds, ceil, floor, round, trunc};

use crate::expr::{Call1, Expr, NumberExpr};
use crate::types::{Double, Integer};

/// The functions of any number, in the type of their calls.
mod marker {
    crate::function! {
        @markers
        abs(number) = "ABS({number})";
        sign(number) = "SIGN({number})", postgres: "CAST(SIGN({number}) AS integer)",
            mssql: "CAST(SIGN({number}) AS int)", sqlite: "querent_sign({number})";
    }
}

/// `ABS(number)`: the number without its sign.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::number::abs;
///
/// let query = users::table.select(abs(users::id - 10));
/// assert_eq!(query.sql::<Postgres>(), r#"SELECT ABS("users"."id" - $1) FROM "users""#);
/// ```
pub fn abs<N: NumberExpr>(number: N) -> Expr<Call1<marker::abs, N::Sql, N::Node>> {
    Call1::new(number.node())
}

/// `SIGN(number)`: -1, 0 or 1.
pub fn sign<N: NumberExpr>(number: N) -> Expr<Call1<marker::sign, Integer, N::Node>> {
    Call1::new(number.node())
}

crate::function! {
    /// `SQRT(number)`: the square root; NULL of a negative number.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::number::sqrt;
    ///
    /// let query = posts::table.select(sqrt(posts::rating));
    /// assert_eq!(query.sql::<MySql>(), "SELECT SQRT(`posts`.`rating`) FROM `posts`");
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT SQRT(CASE WHEN "posts"."rating" >= 0 THEN "posts"."rating" END) FROM "posts""#,
    /// );
    /// ```
    pub fn sqrt(number: Double) -> Double = "SQRT({number})",
        postgres: "SQRT(CASE WHEN {number} >= 0 THEN {number} END)",
        mssql: "SQRT(CASE WHEN {number} >= 0 THEN {number} END)",
        sqlite: "querent_sqrt({number})", null: always;

    /// `LN(number)`: the natural logarithm; NULL unless the number is positive.
    pub fn ln(number: Double) -> Double = "LN({number})",
        postgres: "LN(CASE WHEN {number} > 0 THEN {number} END)",
        mssql: "LOG(CASE WHEN {number} > 0 THEN {number} END)",
        sqlite: "querent_ln({number})", null: always;

    /// `LOG10(number)`: the logarithm to base 10; NULL unless the number is positive.
    pub fn log10(number: Double) -> Double = "LOG10({number})",
        postgres: "LOG10(CASE WHEN {number} > 0 THEN {number} END)",
        mssql: "LOG10(CASE WHEN {number} > 0 THEN {number} END)",
        sqlite: "querent_log10({number})", null: always;

    /// `EXP(number)`: e to the power of the number. A result that is too great is an error.
    pub fn exp(number: Double) -> Double = "EXP({number})", sqlite: "querent_exp({number})";

    /// `POWER(base, exponent)`; NULL of a negative base with a fraction in the exponent, and of 0 with
    /// a negative exponent. A result that is too great is an error.
    pub fn power(base: Double, exponent: Double) -> Double
        = "CASE WHEN {base} > 0 OR {base} = 0 AND {exponent} >= 0 OR {base} < 0 AND {exponent} = FLOOR({exponent}) THEN POWER({base}, {exponent}) END",
        sqlite: "querent_power({base}, {exponent})", null: always;

    /// `SIN(angle)`, in radians.
    pub fn sin(angle: Double) -> Double = "SIN({angle})", sqlite: "querent_sin({angle})";

    /// `COS(angle)`, in radians.
    pub fn cos(angle: Double) -> Double = "COS({angle})", sqlite: "querent_cos({angle})";

    /// `TAN(angle)`, in radians.
    pub fn tan(angle: Double) -> Double = "TAN({angle})", sqlite: "querent_tan({angle})";

    /// `ATAN2(y, x)`: the angle of a point, in radians.
    pub fn atan2(y: Double, x: Double) -> Double = "ATAN2({y}, {x})", mssql: "ATN2({y}, {x})",
        sqlite: "querent_atan2({y}, {x})";

    /// `DEGREES(angle)`: radians as degrees.
    pub fn degrees(angle: Double) -> Double = "DEGREES({angle})",
        sqlite: "querent_degrees({angle})";

    /// `RADIANS(angle)`: degrees as radians.
    pub fn radians(angle: Double) -> Double = "RADIANS({angle})",
        sqlite: "querent_radians({angle})";

    /// `PI()`
    pub fn pi() -> Double = "PI()", sqlite: "querent_pi()";

    /// A random number from 0 to below 1, another one for each row.
    ///
    /// `RANDOM()` on PostgreSQL, `RAND()` on MySQL and MariaDB. SQLite's whole random numbers are
    /// brought into the range, and SQL Server's `RAND` is given a seed for each row.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::number::random;
    ///
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let shuffled = users::table.order_by(random().asc()).select(users::name).load(&mut conn)?;
    /// assert_eq!(shuffled.len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn random() -> Double = "RANDOM()", mysql_family: "RAND()",
        sqlite: "ABS(RANDOM() % 9007199254740992) / 9007199254740992.0",
        mssql: "RAND(CHECKSUM(NEWID()))";
}

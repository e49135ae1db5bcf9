//! Rounding: numbers with a fraction become whole, or have fewer digits.

use crate::expr::{Call1, Call2, Expr, Function, IntoCount, Node, Zero};
use crate::types::{Double, Number, Real};

/// A number type with a fraction: `Double`, `Real` and `Numeric`.
#[diagnostic::on_unimplemented(
    message = "numbers of type `{Self}` have no fraction",
    note = "`round`, `trunc`, `floor` and `ceil` need a floating point or decimal type: an integer is whole already; make it a floating point number with `.cast::<Double>()`"
)]
pub trait Rounds: Number {
    /// How the type is rounded.
    type Round: Function;
}

/// The functions in the type of their calls.
mod marker {
    crate::function! {
        @markers
        round_exact(number, digits) = "ROUND({number}, {digits})",
            sqlite: "querent_round({number}, {digits})";
        round_double(number, digits) = "ROUND({number}, {digits})",
            postgres: "CAST(ROUND(CAST({number} AS numeric), {digits}) AS double precision)",
            mysql_family: "CASE WHEN ABS({number}) < 1e15 THEN CAST(ROUND(CAST({number} AS DECIMAL(65, 30)), {digits}) AS DOUBLE) ELSE {number} END",
            mssql: "CASE WHEN ABS({number}) < 1e15 THEN CAST(ROUND(CAST({number} AS decimal(38, 20)), {digits}) AS float) ELSE {number} END",
            sqlite: "querent_round({number}, {digits})";
        trunc(number) = "TRUNC({number})", mysql_family: "TRUNCATE({number}, 0)",
            mssql: "ROUND({number}, 0, 1)", sqlite: "querent_trunc({number})";
        floor(number) = "FLOOR({number})", sqlite: "querent_floor({number})";
        ceil(number) = "CEILING({number})", sqlite: "querent_ceil({number})";
    }
}

#[diagnostic::do_not_recommend]
impl Rounds for Double {
    type Round = marker::round_double;
}
#[diagnostic::do_not_recommend]
impl Rounds for Real {
    type Round = marker::round_double;
}
#[cfg(feature = "decimal")]
#[diagnostic::do_not_recommend]
impl Rounds for crate::types::Numeric {
    type Round = marker::round_exact;
}

/// `ROUND(number, digits)`: the number with `digits` digits after the point, which is 0 or more. Half
/// goes away from zero, for floating point numbers as well.
///
/// A floating point number is rounded by its decimal digits, so that 2.675 gives 2.68 although its
/// binary value is a little less. For that it goes through `numeric` on PostgreSQL and `DECIMAL` on
/// MySQL and MariaDB, whose own `ROUND` of it sends half to the even digit; on SQLite it is a function
/// that the driver registers.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::number::round;
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let query = posts::table.filter(posts::rating.is_not_null()).select(round(posts::rating, 0));
/// # assert_eq!(query.sql::<Postgres>(),
/// #     r#"SELECT CAST(ROUND(CAST("posts"."rating" AS numeric), CAST($1 AS integer)) AS double precision) FROM "posts" WHERE "posts"."rating" IS NOT NULL"#);
/// assert_eq!(query.load(&mut conn)?, [Some(5.0)]); // of 4.5
/// # Ok(())
/// # }
/// ```
pub fn round<Q: Rounds, N: Node<Sql = Q>, B: IntoCount<Zero>>(
    number: Expr<N>,
    digits: B,
) -> Expr<Call2<Q::Round, Q, N, B::Node>> {
    Call2::new(number.0, digits.into_node())
}

/// `TRUNC(number)`: the number without its fraction.
///
/// `TRUNCATE(number, 0)` on MySQL and MariaDB, `ROUND(number, 0, 1)` on SQL Server.
pub fn trunc<Q: Rounds, N: Node<Sql = Q>>(number: Expr<N>) -> Expr<Call1<marker::trunc, Q, N>> {
    Call1::new(number.0)
}

/// `FLOOR(number)`: the greatest whole number that is not above the number, of the same type.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::number::{ceil, floor};
///
/// let query = posts::table.select((floor(posts::rating), ceil(posts::rating)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT FLOOR("posts"."rating"), CEILING("posts"."rating") FROM "posts""#,
/// );
/// ```
pub fn floor<Q: Rounds, N: Node<Sql = Q>>(number: Expr<N>) -> Expr<Call1<marker::floor, Q, N>> {
    Call1::new(number.0)
}

/// `CEILING(number)`: the least whole number that is not below the number, of the same type.
pub fn ceil<Q: Rounds, N: Node<Sql = Q>>(number: Expr<N>) -> Expr<Call1<marker::ceil, Q, N>> {
    Call1::new(number.0)
}

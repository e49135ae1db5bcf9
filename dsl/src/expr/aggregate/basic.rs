//! `count`, `min`, `max`, `sum`, `avg`.

use super::{
    Aggregate, AggregateCall, AggregateFunction, NeverNull, NullOver, OfArgument, RenderAggregate,
    SpelledIn, aggregate_node,
};
use crate::dialect::{Dialect, Kind};
use crate::expr::{Expr, Node};
use crate::piece::Piece;
use crate::scope::NotNull;
use crate::types::{BigInt, Double, Spelling, SqlType};

/// `COUNT(*)`
#[derive(Clone, Copy, Debug)]
pub struct CountRows;

crate::params::nothing!([] CountRows);
aggregate_node!([] CountRows);
impl AggregateCall for CountRows {
    type Sql = BigInt;
    type Arguments = ();
    type Checked = Self::Arguments;
}
impl<S, Empty> NullOver<S, Empty> for CountRows {
    type Null = NotNull;
}
impl<D: Dialect> RenderAggregate<D> for CountRows {
    const OPEN: Piece = match D::KIND {
        Kind::MsSql => Piece::Text("COUNT_BIG("),
        _ => Piece::Text("COUNT("),
    };
    const ARGUMENT: Piece = Piece::Text("*");
    const COUNTED: Piece = Piece::Text("1");
}

/// `COUNT(a)`
#[derive(Clone, Copy, Debug)]
pub enum Count {}
impl<Q: SqlType> AggregateFunction<Q> for Count {
    type Sql = BigInt;
    type Nulls = NeverNull;
    const OPEN: Spelling = Spelling {
        mssql: "COUNT_BIG(",
        ..Spelling::everywhere("COUNT(")
    };
}
/// `MIN(a)`
#[derive(Clone, Copy, Debug)]
pub enum Min {}
impl<Q: SqlType> AggregateFunction<Q> for Min {
    type Sql = Q;
    type Nulls = OfArgument;
    const OPEN: Spelling = Spelling::everywhere("MIN(");
}
/// `MAX(a)`
#[derive(Clone, Copy, Debug)]
pub enum Max {}
impl<Q: SqlType> AggregateFunction<Q> for Max {
    type Sql = Q;
    type Nulls = OfArgument;
    const OPEN: Spelling = Spelling::everywhere("MAX(");
}
/// `SUM(a)`
#[derive(Clone, Copy, Debug)]
pub enum Sum {}
impl<Q: SqlType> AggregateFunction<Q> for Sum {
    type Sql = Q::Sum;
    type Nulls = OfArgument;
    // The sum of integers is a 64-bit integer everywhere. The engines by themselves would make it
    // numeric (PostgreSQL), decimal (MySQL, MariaDB) or 32 bits wide (SQL Server). The decimal is
    // read as an integer: a CAST would make the greatest integer of a sum that is too great.
    const OPEN: Spelling = if Q::IS_INTEGER {
        Spelling {
            postgres: "CAST(SUM(",
            ..Spelling::everywhere("SUM(")
        }
    } else if Q::IS_EXACT {
        Spelling {
            sqlite: "querent_sum(",
            ..Spelling::everywhere("SUM(")
        }
    } else {
        Spelling::everywhere("SUM(")
    };
    const BEFORE: Spelling = Spelling {
        mssql: if Q::IS_INTEGER { "CAST(" } else { "" },
        ..Spelling::everywhere("")
    };
    const AFTER: Spelling = Spelling {
        mssql: if Q::IS_INTEGER { " AS bigint)" } else { "" },
        ..Spelling::everywhere("")
    };
    const CLOSE: Spelling = Spelling {
        postgres: if Q::IS_INTEGER { " AS bigint)" } else { "" },
        ..Spelling::everywhere("")
    };
}
/// `AVG(a)`
#[derive(Clone, Copy, Debug)]
pub enum Avg {}
impl<Q: SqlType> AggregateFunction<Q> for Avg {
    type Sql = Double;
    type Nulls = OfArgument;
    const OPEN: Spelling = Spelling::everywhere("AVG(");
    const BEFORE: Spelling = Spelling::everywhere("CAST(");
    const AFTER: Spelling = super::statistics::AS_DOUBLE;
}
impl<D: Dialect> SpelledIn<D> for Count {}
impl<D: Dialect> SpelledIn<D> for Min {}
impl<D: Dialect> SpelledIn<D> for Max {}
impl<D: Dialect> SpelledIn<D> for Sum {}
impl<D: Dialect> SpelledIn<D> for Avg {}

/// `COUNT(*)`: the number of rows, as `i64`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.filter(users::nickname.is_null()).select(count());
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT COUNT(*) FROM "users" WHERE "users"."nickname" IS NULL"#,
/// );
/// ```
pub const fn count() -> Expr<CountRows> {
    Expr(CountRows)
}

/// `COUNT(a)`: the number of rows in which `a` is not NULL, as `i64`. With
/// [`distinct`](Expr::distinct) the number of different values.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let nicknames = count_of(users::nickname);
/// let query = users::table.select((nicknames, nicknames.distinct()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT COUNT("users"."nickname"), COUNT(DISTINCT "users"."nickname") FROM "users""#,
/// );
/// ```
pub fn count_of<N: Node>(argument: Expr<N>) -> Expr<Aggregate<Count, N>> {
    Expr(Aggregate::of(argument.0))
}

placeless! {
/// `MIN(a)`: the least value that is not NULL; NULL over no such rows.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select((min(users::id), max(users::id)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT MIN("users"."id"), MAX("users"."id") FROM "users""#,
/// );
/// ```
#[allow(unused_qualifications)]
pub fn min<N: crate::expr::Node<Sql: crate::types::Ordered>>(argument: Expr<N>) -> Expr<Aggregate<Min, N>> {
    Expr(Aggregate::of(argument.0))
}
}

placeless! {
/// `MAX(a)`: the greatest value that is not NULL; NULL over no such rows.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// // `posts.id` is NOT NULL and every group has a row; `rating` can be NULL
/// let latest: Vec<(i64, i64, Option<f64>)> = posts::table
///     .group_by(posts::author_id)
///     .select((posts::author_id, max(posts::id), max(posts::rating)))
///     .load(&mut conn)?;
/// assert_eq!(latest, [(1, 2, Some(4.5))]);
/// # Ok(())
/// # }
/// ```
#[allow(unused_qualifications)]
pub fn max<N: crate::expr::Node<Sql: crate::types::Ordered>>(argument: Expr<N>) -> Expr<Aggregate<Max, N>> {
    Expr(Aggregate::of(argument.0))
}
}

placeless! {
/// `SUM(a)`: the sum, NULL over no rows. The sum of integers is an `i64`, whatever their width.
///
/// Decimals are added by `querent_sum` on SQLite, a function that the driver registers: `SUM` adds
/// floating point numbers there.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(sum(users::id));
/// assert_eq!(query.sql::<Postgres>(), r#"SELECT CAST(SUM("users"."id") AS bigint) FROM "users""#);
/// assert_eq!(query.sql::<MySql>(), "SELECT SUM(`users`.`id`) FROM `users`");
/// ```
#[allow(unused_qualifications)]
pub fn sum<N: crate::expr::Node<Sql: crate::types::Number>>(argument: Expr<N>) -> Expr<Aggregate<Sum, N>> {
    Expr(Aggregate::of(argument.0))
}
}

placeless! {
/// `AVG(a)`: the mean as `f64`, NULL over no rows.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(avg(users::id));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT AVG(CAST("users"."id" AS double precision)) FROM "users""#,
/// );
/// ```
#[allow(unused_qualifications)]
pub fn avg<N: crate::expr::Node<Sql: crate::types::Number>>(argument: Expr<N>) -> Expr<Aggregate<Avg, N>> {
    Expr(Aggregate::of(argument.0))
}
}

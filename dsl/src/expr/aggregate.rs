//! Aggregates: `count`, `min`, `max`, `sum`, `avg`.
//!
//! Their types are the same on all engines: a count is an `i64`, the sum of integers is an `i64`, and
//! an average is an `f64`. All but the counts are NULL over no rows.

use std::marker::PhantomData;

use super::{Expr, InScope, Node, OverRows, Render, Unaggregated};
use crate::bind::Params;
use crate::dialect::{Dialect, Kind};
use crate::piece::Piece;
use crate::resolve::{InAggregate, Resolves};
use crate::scope::{NotNull, Nullability, Nullable};
use crate::types::{BigInt, Double, Number, Ordered, Spelling, SqlType};

/// `COUNT(*)`
#[derive(Clone, Copy, Debug)]
pub struct CountRows;

impl Params for CountRows {}
impl Node for CountRows {
    type Sql = BigInt;
    type Class = OverRows;
}
impl<S> InScope<S> for CountRows {
    type Null = NotNull;
}
impl<D: Dialect> Render<D> for CountRows {
    const VALUE: Piece = match D::KIND {
        Kind::MsSql => Piece::Text("COUNT_BIG(*)"),
        _ => Piece::Text("COUNT(*)"),
    };
}

/// An aggregate of an expression.
#[derive(Clone, Copy, Debug)]
pub struct Aggregate<F, A>(A, PhantomData<F>);

/// Which aggregate it is, over an argument of SQL type `Q`.
pub trait AggregateFunction<Q>: 'static {
    /// The type of the result.
    type Sql: SqlType;
    /// Whether the result can be NULL.
    type Null: Nullability;
    /// The SQL before the argument.
    const OPEN: Spelling;
    /// The SQL after the argument.
    const CLOSE: Spelling;
}

/// `COUNT(a)`
#[derive(Clone, Copy, Debug)]
pub enum Count {}
impl<Q: SqlType> AggregateFunction<Q> for Count {
    type Sql = BigInt;
    type Null = NotNull;
    const OPEN: Spelling = Spelling {
        mssql: "COUNT_BIG(",
        ..Spelling::everywhere("COUNT(")
    };
    const CLOSE: Spelling = Spelling::everywhere(")");
}
/// `MIN(a)`
#[derive(Clone, Copy, Debug)]
pub enum Min {}
impl<Q: SqlType> AggregateFunction<Q> for Min {
    type Sql = Q;
    type Null = Nullable;
    const OPEN: Spelling = Spelling::everywhere("MIN(");
    const CLOSE: Spelling = Spelling::everywhere(")");
}
/// `MAX(a)`
#[derive(Clone, Copy, Debug)]
pub enum Max {}
impl<Q: SqlType> AggregateFunction<Q> for Max {
    type Sql = Q;
    type Null = Nullable;
    const OPEN: Spelling = Spelling::everywhere("MAX(");
    const CLOSE: Spelling = Spelling::everywhere(")");
}
/// `SUM(a)`
#[derive(Clone, Copy, Debug)]
pub enum Sum {}
impl<Q: SqlType> AggregateFunction<Q> for Sum {
    type Sql = Q::Sum;
    type Null = Nullable;
    // The sum of integers is a 64-bit integer everywhere. The engines by themselves would make it
    // numeric (PostgreSQL), decimal (MySQL, MariaDB) or 32 bits wide (SQL Server). The decimal is
    // read as an integer: a CAST would make the greatest integer of a sum that is too great.
    const OPEN: Spelling = if Q::IS_INTEGER {
        Spelling {
            mssql: "SUM(CAST(",
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
    const CLOSE: Spelling = if Q::IS_INTEGER {
        Spelling {
            mssql: " AS bigint))",
            postgres: ") AS bigint)",
            ..Spelling::everywhere(")")
        }
    } else {
        Spelling::everywhere(")")
    };
}
/// `AVG(a)`
#[derive(Clone, Copy, Debug)]
pub enum Avg {}
impl<Q: SqlType> AggregateFunction<Q> for Avg {
    type Sql = Double;
    type Null = Nullable;
    const OPEN: Spelling = Spelling::everywhere("AVG(CAST(");
    const CLOSE: Spelling = Spelling {
        mariadb: " AS DOUBLE))",
        mssql: " AS float))",
        mysql: " AS DOUBLE))",
        postgres: " AS double precision))",
        sqlite: " AS REAL))",
    };
}

crate::params::of_fields!(@params [F,] Aggregate<F, A>: A 0);
impl<F, A, Env: InAggregate<A>> Resolves<Env> for Aggregate<F, A> {}
crate::resolve::always!([] CountRows;);
impl<F: AggregateFunction<A::Sql>, A: Node> Node for Aggregate<F, A> {
    type Sql = F::Sql;
    type Class = OverRows;
}
impl<F: AggregateFunction<A::Sql>, A: InScope<S>, S> InScope<S> for Aggregate<F, A> {
    type Null = F::Null;
}
impl<D: Dialect, F: AggregateFunction<A::Sql>, A: Render<D> + Node> Render<D> for Aggregate<F, A> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text(F::OPEN.of(D::KIND)),
        A::VALUE,
        Piece::Text(F::CLOSE.of(D::KIND)),
    ]);
}

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

/// `COUNT(a)`: the number of rows in which `a` is not NULL, as `i64`.
pub fn count_of<N: Node<Class: Unaggregated>>(argument: Expr<N>) -> Expr<Aggregate<Count, N>> {
    Expr(Aggregate(argument.0, PhantomData))
}

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
pub fn min<N: Node<Sql: Ordered, Class: Unaggregated>>(
    argument: Expr<N>,
) -> Expr<Aggregate<Min, N>> {
    Expr(Aggregate(argument.0, PhantomData))
}

/// `MAX(a)`: the greatest value that is not NULL; NULL over no such rows.
pub fn max<N: Node<Sql: Ordered, Class: Unaggregated>>(
    argument: Expr<N>,
) -> Expr<Aggregate<Max, N>> {
    Expr(Aggregate(argument.0, PhantomData))
}

/// `SUM(a)`: the sum, NULL over no rows. The sum of integers is an `i64`, whatever their width.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(sum(users::id));
/// assert_eq!(query.sql::<Postgres>(), r#"SELECT CAST(SUM("users"."id") AS bigint) FROM "users""#);
/// assert_eq!(query.sql::<MySql>(), "SELECT SUM(`users`.`id`) FROM `users`");
/// ```
pub fn sum<N: Node<Sql: Number, Class: Unaggregated>>(
    argument: Expr<N>,
) -> Expr<Aggregate<Sum, N>> {
    Expr(Aggregate(argument.0, PhantomData))
}

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
pub fn avg<N: Node<Sql: Number, Class: Unaggregated>>(
    argument: Expr<N>,
) -> Expr<Aggregate<Avg, N>> {
    Expr(Aggregate(argument.0, PhantomData))
}

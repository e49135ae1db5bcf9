//! Numbers and arrays as sources.

use std::marker::PhantomData;

use super::table_function::{TableCall, TableFunction, TableItems, table_call};
use crate::bind::ToSql;
use crate::dialect::{Dialect, Has, UnnestedArrays};
use crate::error::{Error, ErrorKind, Result};
use crate::expr::{HasText, InScope, IntoExpr, Literal, SqlText, Templates, literal_node};
use crate::piece::{Piece, same_text};
use crate::schema::ShapeColumn;
use crate::scope::{NotNull, Nothing};
use crate::types::{Array, BigInt, SqlType};
use crate::value::Value;

/// The function of [`series`] in the type of its calls.
pub enum Series {}

/// A step of a series: not 0.
#[derive(Clone, Copy, Debug)]
pub struct Step(i64);

#[diagnostic::do_not_recommend]
impl ToSql<BigInt> for Step {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>> {
        if self.0 == 0 {
            return Err(Error::new(
                ErrorKind::Encode,
                "the step of a series cannot be 0",
            ));
        }
        Ok(Value::Int(self.0))
    }
}

/// The whole numbers from `start` to `stop`, both included, as the rows of a query with one column; none
/// when `stop` is less. They come in no certain order.
///
/// | dialect | SQL |
/// |---|---|
/// | PostgreSQL | `generate_series(start, stop, step)` |
/// | SQL Server | `GENERATE_SERIES(start, stop, step)` |
/// | SQLite | `WITH RECURSIVE`, which has no limit there |
/// | MySQL, MariaDB | two `JSON_TABLE`s over repeated arrays: a recursive query would end after 1,000 rows |
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// querent::shape! {
///     mod days { day: BigInt }
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let query = from(days::table.of(querent::series(1, 10).step(3)))
///     .order_by(days::day)
///     .select(days::day);
/// assert_eq!(query.load(&mut conn)?, [1, 4, 7, 10]);
/// # Ok(())
/// # }
/// ```
pub fn series<A, B>(start: A, stop: B) -> SeriesOf<A::Node, B::Node>
where
    A: IntoExpr<BigInt, Node: InScope<Nothing>>,
    B: IntoExpr<BigInt, Node: InScope<Nothing>>,
{
    let step = literal_node(Step(1));
    table_call((start.into_node(), (stop.into_node(), (step, ()))))
}

/// A [`series`] from `A` to `B`.
pub type SeriesOf<A, B> = TableCall<Series, (A, (B, (Literal<Step, BigInt>, ())))>;

impl<A, B> SeriesOf<A, B> {
    /// Every so many numbers only, downwards where the step is negative. A step of 0 is an error when the
    /// query is run.
    pub fn step(self, step: i64) -> Self {
        let (start, (stop, _)) = self.0;
        table_call((start, (stop, (literal_node(Step(step)), ()))))
    }
}

impl SqlText for Series {
    const TEXTS: &'static Templates = {
        const TEXTS: Templates = Templates::positional(
            &[
                (
                    "postgres",
                    "generate_series({start}, {stop}, {step}) AS t(n)",
                ),
                (
                    "mssql",
                    "(SELECT value AS n FROM GENERATE_SERIES(CAST({start} AS bigint), CAST({stop} AS bigint), CAST({step} AS bigint))) AS t",
                ),
                (
                    "sqlite",
                    "(WITH RECURSIVE querent_series(n) AS (SELECT {start} WHERE ({step} > 0 AND {start} <= {stop}) OR ({step} < 0 AND {start} >= {stop}) UNION ALL SELECT n + {step} FROM querent_series WHERE ({step} > 0 AND {stop} - n >= {step}) OR ({step} < 0 AND {stop} - n <= {step})) SELECT n FROM querent_series) AS t",
                ),
                (
                    "mysql_family",
                    "(SELECT a + k * (high.i * 1000 + low.i - 1001) AS n, a, b, k \
                     FROM (SELECT CAST({start} AS SIGNED) AS a, CAST({stop} AS SIGNED) AS b, CAST({step} AS SIGNED) AS k) AS s \
                     CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', LEAST(GREATEST((b - a) DIV k, 0), 999)), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS low \
                     CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', GREATEST((b - a) DIV k, 0) DIV 1000), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS high) AS t \
                     WHERE (k > 0 AND n BETWEEN a AND b) OR (k < 0 AND n BETWEEN b AND a)",
                ),
            ],
            &["start", "stop", "step"],
        );
        &TEXTS
    };
}
impl TableFunction for Series {
    type Columns = (BigInt, ());
}
impl<D: Dialect> TableItems<D> for Series {
    const ITEMS: &'static [Piece] = &[Piece::Text("n")];
}
#[diagnostic::do_not_recommend]
impl<D: Dialect> HasText<Series> for D {}

/// The function of [`unnest`] in the type of its calls.
pub struct Unnest<Q>(PhantomData<Q>);

/// The elements of an array with their places from 1, as the rows of a query with two columns: the element,
/// which can be NULL, and its place. PostgreSQL has it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// querent::shape! {
///     mod wanted { id: Option<BigInt>, place: BigInt }
/// }
///
/// // posts in the order of a list
/// let query = posts::table
///     .inner_join(wanted::table.of(querent::unnest(vec![3_i64, 1])).on(wanted::id.eq(posts::id)))
///     .order_by(wanted::place)
///     .select(posts::title);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."title" FROM "posts" INNER JOIN (SELECT value AS "id", place AS "place" FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS t(value, place)) AS "wanted" ON "wanted"."id" = "posts"."id" ORDER BY "wanted"."place""#,
/// );
/// ```
pub fn unnest<Q: SqlType, A>(array: A) -> TableCall<Unnest<Q>, (A::Node, ())>
where
    A: IntoExpr<Array<Q>, Node: InScope<Nothing>>,
{
    table_call((array.into_node(), ()))
}
/// The SQL for the types that PostgreSQL has arrays of; a placeholder needs its type.
macro_rules! unnested {
    ($element:expr, $($type:literal)*) => {
        match $element {
            $(element if same_text(element, $type) => concat!(
                "unnest(CAST({array:untyped} AS ", $type, "[])) WITH ORDINALITY AS t(value, place)"
            ),)*
            _ => "unnest({array}) WITH ORDINALITY AS t(value, place)",
        }
    };
}
impl<Q: SqlType> SqlText for Unnest<Q> {
    const TEXTS: &'static Templates = &Templates::positional(
        &[(
            "postgres",
            unnested!(
                Q::CAST.postgres, "bigint" "boolean" "bytea" "date" "double precision" "integer" "jsonb"
                "numeric" "real" "smallint" "time" "timestamp" "timestamptz" "uuid"
            ),
        )],
        &["array"],
    );
}
impl<Q: SqlType> TableFunction for Unnest<Q>
where
    Option<Q>: ShapeColumn,
{
    type Columns = (Option<Q>, (BigInt, ()));
}
impl<D, Q> TableItems<D> for Unnest<Q>
where
    <D as Has>::UnnestedArrays: Sized,
    D: UnnestedArrays,
{
    const ITEMS: &'static [Piece] = &[Piece::Text("value"), Piece::Text("place")];
}
#[diagnostic::do_not_recommend]
impl<D: Dialect, Q> HasText<Unnest<Q>> for D {}

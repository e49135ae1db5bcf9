//! `json_array_agg` and `json_object_agg`: the values of many rows as one JSON document.
//!
//! MySQL's own `JSON_ARRAYAGG` knows no order, and can leave out no rows: there and on MariaDB the
//! document is put together by `GROUP_CONCAT`.

use super::collect::{Ordered, order};
use super::{AggregateCall, NullOver, RenderAggregate, aggregate_node};
use crate::asks::Asks;
use crate::dialect::{Dialect, Has, JsonAggregates, Kind};
use crate::expr::window::{Anywhere, PartsIn};
use crate::expr::{Expr, InScope, JsonElementExpr, Node, Render, RenderOrder, TextExpr};
use crate::piece::Piece;
use crate::scope::{NotNull, Nullability};
use crate::types::{self, Json, SqlType};

/// A type whose values are the same in a JSON document on every engine: integers, text and JSON.
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` do not become the same JSON on every engine",
    note = "integers, texts and JSON do: select the rows and build the document in Rust, or convert the value to text"
)]
pub trait JsonElement: SqlType {
    /// Whether it is JSON already.
    const IS_JSON: bool = false;
}
macro_rules! elements {
    ($($name:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl JsonElement for types::$name {}
    )* };
}
elements!(TinyInt SmallInt Integer BigInt UTinyInt USmallInt UInteger UBigInt Text);
#[diagnostic::do_not_recommend]
impl JsonElement for Json {
    const IS_JSON: bool = true;
}

/// The JSON of a value.
struct Element<D, A>(std::marker::PhantomData<(D, A)>);

impl<D: Dialect, A: Render<D> + Node<Sql: JsonElement>> Element<D, A> {
    const VALUE: Piece = match D::KIND {
        // NULL becomes the JSON `null`.
        Kind::MariaDb | Kind::MySql => Piece::Seq(&[
            Piece::Text("JSON_EXTRACT(JSON_ARRAY("),
            A::VALUE,
            Piece::Text("), '$[0]')"),
        ]),
        Kind::Sqlite if <A::Sql as JsonElement>::IS_JSON => {
            Piece::Seq(&[Piece::Text("JSON("), A::VALUE, Piece::Text(")")])
        }
        _ => A::VALUE,
    };
}

/// An array of the values of many rows.
#[derive(Clone, Copy, Debug)]
pub struct JsonArrayAgg<A, O = ()>(A, O);

crate::params::of_fields!(@params [] JsonArrayAgg<A, O>: A 0, O 1);
aggregate_node!([A, O,] JsonArrayAgg<A, O>);
impl<A, O> AggregateCall for JsonArrayAgg<A, O> {
    type Sql = Json;
    type Arguments = (Expr<A>, O);
    type Checked = Self::Arguments;
}
impl<A: InScope<S>, O: PartsIn<S>, S, Empty: Nullability> NullOver<S, Empty>
    for JsonArrayAgg<A, O>
{
    type Null = Empty;
}
impl<D, A, O> RenderAggregate<D> for JsonArrayAgg<A, O>
where
    <D as Has>::JsonAggregates: Sized,
    D: JsonAggregates,
    A: Render<D> + Node<Sql: JsonElement>,
    O: RenderOrder<D, Anywhere>,
{
    const OPEN: Piece = Piece::Text(match D::KIND {
        Kind::MariaDb => "CONCAT('[', GROUP_CONCAT(",
        Kind::MySql => "CAST(CONCAT('[', GROUP_CONCAT(",
        Kind::Sqlite => "NULLIF(JSON_GROUP_ARRAY(",
        _ => "JSONB_AGG(",
    });
    const ARGUMENT: Piece = Element::<D, A>::VALUE;
    const CLOSE: Piece = Piece::Seq(&[
        order::<D, O>(),
        Piece::Text(if D::KIND.is_mysql_family() {
            " SEPARATOR ',')"
        } else {
            ")"
        }),
    ]);
    const END: Piece = Piece::Text(match D::KIND {
        Kind::MariaDb => ", ']')",
        Kind::MySql => ", ']') AS JSON)",
        Kind::Sqlite => ", '[]')",
        _ => "",
    });
}
#[diagnostic::do_not_recommend]
impl<A> Ordered for JsonArrayAgg<A, ()> {
    type In<O> = JsonArrayAgg<A, O>;
    fn ordered<O>(self, order: O) -> Self::In<O> {
        JsonArrayAgg(self.0, order)
    }
}

/// `JSONB_AGG(a)`: the values of all rows as a JSON array, NULL as `null`; NULL over no rows.
/// [`order_by`](Expr::order_by) says in which order. SQL Server does not have it.
///
/// | dialect | SQL |
/// |---|---|
/// | PostgreSQL | `JSONB_AGG(a ORDER BY o)` |
/// | SQLite | `NULLIF(JSON_GROUP_ARRAY(a ORDER BY o), '[]')` |
/// | MySQL, MariaDB | `CONCAT('[', GROUP_CONCAT(JSON_EXTRACT(JSON_ARRAY(a), '$[0]') ORDER BY o SEPARATOR ','), ']')` |
///
/// The values are integers, text or JSON: dates, decimals and truth values have no JSON that is the
/// same on every engine. See [`string_agg`](super::string_agg) for the length of the document on MySQL
/// and MariaDB.
///
/// ```
/// # use querent::dialect::{Postgres, Sqlite};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// use querent::aggregate::json_array_agg;
///
/// let query = posts::table.select(json_array_agg(posts::title).order_by(posts::id));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT JSONB_AGG("posts"."title" ORDER BY "posts"."id" NULLS FIRST) FROM "posts""#,
/// );
/// assert_eq!(query.one(&mut conn)?, Some(querent::serde_json::json!(["Notes", "More notes"])));
/// # Ok(())
/// # }
/// ```
pub fn json_array_agg<N: JsonElementExpr>(argument: N) -> Expr<JsonArrayAgg<N::Node, ()>> {
    Expr(JsonArrayAgg(argument.node(), ()))
}

/// An object of the keys and values of many rows.
#[derive(Clone, Copy, Debug)]
pub struct JsonObjectAgg<K, A>(K, A);

/// NULL-ness of the keys of a JSON object.
#[diagnostic::on_unimplemented(
    message = "the keys of a JSON object cannot be NULL",
    note = "use `coalesce(key, \"..\")`"
)]
pub trait JsonKey {}
#[diagnostic::do_not_recommend]
impl JsonKey for NotNull {}

crate::params::of_fields!(@params [] JsonObjectAgg<K, A>: K 0, A 1);
aggregate_node!([K, A,] JsonObjectAgg<K, A>);
impl<K, A> AggregateCall for JsonObjectAgg<K, A> {
    type Sql = Json;
    type Arguments = (Expr<K>, Expr<A>);
    type Checked = Self::Arguments;
}
impl<K: InScope<S>, A: InScope<S>, S, Empty: Nullability> NullOver<S, Empty> for JsonObjectAgg<K, A>
where
    <K::Null as Asks>::JsonKey: Sized,
    K::Null: JsonKey,
{
    type Null = Empty;
}
impl<D, K: Render<D>, A: Render<D> + Node<Sql: JsonElement>> RenderAggregate<D>
    for JsonObjectAgg<K, A>
where
    <D as Has>::JsonAggregates: Sized,
    D: JsonAggregates,
{
    const OPEN: Piece = Piece::Text(match D::KIND {
        Kind::MariaDb => "CONCAT('{', GROUP_CONCAT(",
        Kind::MySql => "CAST(CONCAT('{', GROUP_CONCAT(",
        Kind::Sqlite => "NULLIF(JSON_GROUP_OBJECT(",
        _ => "JSONB_OBJECT_AGG(",
    });
    const ARGUMENT: Piece = if D::KIND.is_mysql_family() {
        Piece::Seq(&[
            Piece::Text("CONCAT(JSON_QUOTE("),
            K::VALUE,
            Piece::Text("), ':', "),
            Element::<D, A>::VALUE,
            Piece::Text(")"),
        ])
    } else {
        Piece::Seq(&[K::VALUE, Piece::Text(", "), Element::<D, A>::VALUE])
    };
    const CLOSE: Piece = Piece::Text(if D::KIND.is_mysql_family() {
        " SEPARATOR ',')"
    } else {
        ")"
    });
    const END: Piece = Piece::Text(match D::KIND {
        Kind::MariaDb => ", '}')",
        Kind::MySql => ", '}') AS JSON)",
        Kind::Sqlite => ", '{}')",
        _ => "",
    });
}

/// `JSONB_OBJECT_AGG(key, a)`: the values of all rows as a JSON object under their keys, NULL as
/// `null`; NULL over no rows. Of several rows with one key one stays. SQL Server does not have it.
///
/// A key is text that is NOT NULL; the values are integers, text or JSON, as for [`json_array_agg`].
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// use querent::aggregate::json_object_agg;
///
/// let query = posts::table.select(json_object_agg(posts::title, posts::id));
/// assert_eq!(query.one(&mut conn)?, Some(querent::serde_json::json!({"Notes": 1, "More notes": 2})));
/// # Ok(())
/// # }
/// ```
pub fn json_object_agg<K: TextExpr, N: JsonElementExpr>(
    key: K,
    argument: N,
) -> Expr<JsonObjectAgg<K::Node, N::Node>> {
    Expr(JsonObjectAgg(key.node(), argument.node()))
}

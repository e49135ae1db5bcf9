//! The elements of JSON arrays as a source.

use std::marker::PhantomData;

use super::table_function::{TableCall, TableColumns, TableFunction, TableItems, table_call};
use crate::dialect::{Dialect, Kind, MariaDb, MsSql, MySql, Postgres, Sqlite};
use crate::expr::{HasText, InScope, IntoExpr, SqlText, Templates};
use crate::piece::Piece;
use crate::schema::ShapeColumn;
use crate::scope::Nothing;
use crate::types::{BigInt, Double, Integer, Json, SmallInt, SqlType, Text};

/// The function of [`json_elements`] in the type of its calls.
pub struct JsonElements<Q>(PhantomData<Q>);

/// The SQL type of the elements of a JSON array: integers, `Double` or `Text`.
#[diagnostic::on_unimplemented(
    message = "elements of a JSON array cannot be taken as `{Self}`",
    label = "expected `Text`, `Double` or an integer type",
    note = "take them as `Text`, and cast them"
)]
pub trait JsonElement: SqlType {}
macro_rules! elements {
    ($($sql:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl JsonElement for $sql {}
    )* };
}
elements! { BigInt Double Integer SmallInt Text }

/// The elements of a JSON array with their places from 1, as the rows of a query with two columns: the
/// element of SQL type `Q`, which is NULL where the document says `null`, and its place.
///
/// The elements of the array are of that type. A document that is no array is an error of the database, or
/// has no certain rows. `jsonb_array_elements_text`, `JSON_TABLE`, `json_each`, `OPENJSON`.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::types::{Integer, Json};
///
/// querent::shape! {
///     mod numbers { number: Option<Integer>, place: BigInt }
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let document = querent::serde_json::json!([30, 10, null]);
/// let query = from(numbers::table.of(querent::json_elements::<Integer, _>(document)))
///     .order_by(numbers::place.desc())
///     .select(numbers::number);
/// assert_eq!(query.load(&mut conn)?, [None, Some(10), Some(30)]);
/// # Ok(())
/// # }
/// ```
pub fn json_elements<Q: JsonElement, A>(document: A) -> TableCall<JsonElements<Q>, (A::Node, ())>
where
    A: IntoExpr<Json, Node: InScope<Nothing>>,
{
    table_call((document.into_node(), ()))
}
impl<Q: 'static> SqlText for JsonElements<Q> {
    const TEXTS: &'static Templates = {
        const TEXTS: Templates = Templates::positional(
            &[
                (
                    "postgres",
                    "jsonb_array_elements_text({document}) WITH ORDINALITY AS t(value, place)",
                ),
                (
                    "mysql_family",
                    "JSON_TABLE({document}, '$[*]' COLUMNS (place FOR ORDINALITY, value LONGTEXT PATH '$')) AS t",
                ),
                ("sqlite", "json_each({document}) AS t"),
                ("mssql", "OPENJSON({document}) AS t"),
            ],
            &["document"],
        );
        &TEXTS
    };
}
impl<Q: JsonElement> TableFunction for JsonElements<Q>
where
    Option<Q>: ShapeColumn,
    (Option<Q>, (BigInt, ())): TableColumns,
{
    type Columns = (Option<Q>, (BigInt, ()));
}
impl<D: Dialect, Q: JsonElement> TableItems<D> for JsonElements<Q> {
    const ITEMS: &'static [Piece] = &[
        if Q::IS_TEXT {
            Piece::Text("value")
        } else {
            Piece::Seq(&[
                Piece::Text("CAST(value AS "),
                Piece::Text(Q::CAST.of(D::KIND)),
                Piece::Text(")"),
            ])
        },
        Piece::Text(match D::KIND {
            Kind::Sqlite => "key + 1",
            Kind::MsSql => "CAST([key] AS bigint) + 1",
            _ => "place",
        }),
    ];
}
macro_rules! everywhere {
    ($($dialect:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<Q: 'static> HasText<JsonElements<Q>> for $dialect {}
        // Two impls, since of a single one the compiler would print where it is.
        #[diagnostic::do_not_recommend]
        impl HasText<std::convert::Infallible> for $dialect {}
    )* };
}
everywhere! { MariaDb MsSql MySql Postgres Sqlite }

//! Documents built of expressions.

use crate::dialect::{Dialect, Kind};
use crate::expr::{Class, Constant, Expr, InScope, IntoExpr, JsonItemExpr, Node, Render, Unnamed};
use crate::piece::Piece;
use crate::scope::NotNull;
use crate::types::{self, Json, Spelling, SqlType, Text};

crate::capability! {
    /// A dialect that builds JSON documents of expressions.
    pub trait JsonBuilding: MariaDb, MySql, Postgres, Sqlite;
    "`{Self}` does not build JSON documents in a form that querent can check",
    "this query uses `json::object` or `json::array`: select the values, and build the document in Rust"
}

/// A type whose values can be in a document: texts, truth values, numbers but decimals, and documents.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` expression cannot be put into a JSON document",
    note = "texts, truth values, integers, floating point numbers and documents can; the engines write other types differently: make a text of a date with `time::iso`, or cast"
)]
pub trait JsonItem: SqlType {
    /// The SQL before the expression.
    const OPEN: Spelling = Spelling::everywhere("");
    /// The SQL after it.
    const CLOSE: Spelling = Spelling::everywhere("");
}
macro_rules! items {
    ($($sql:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl JsonItem for types::$sql {}
    )* };
}
items! { Text TinyInt SmallInt Integer BigInt UTinyInt USmallInt UInteger UBigInt Real Double }
#[diagnostic::do_not_recommend]
impl JsonItem for types::Bool {
    const OPEN: Spelling = Spelling {
        mariadb: "CASE ",
        mysql: "CASE ",
        sqlite: "JSON(CASE ",
        ..Spelling::everywhere("")
    };
    const CLOSE: Spelling = Spelling {
        mariadb: " WHEN TRUE THEN JSON_EXTRACT('true', '$') WHEN FALSE THEN JSON_EXTRACT('false', '$') END",
        mysql: " WHEN TRUE THEN CAST('true' AS JSON) WHEN FALSE THEN CAST('false' AS JSON) END",
        sqlite: " WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' END)",
        ..Spelling::everywhere("")
    };
}
#[diagnostic::do_not_recommend]
impl JsonItem for Json {
    const OPEN: Spelling = Spelling {
        mariadb: "JSON_EXTRACT(",
        mssql: "JSON_QUERY(",
        mysql: "CAST(",
        sqlite: "JSON(",
        ..Spelling::everywhere("")
    };
    const CLOSE: Spelling = Spelling {
        mariadb: ", '$')",
        mssql: ")",
        mysql: " AS JSON)",
        sqlite: ")",
        ..Spelling::everywhere("")
    };
}

/// The SQL of what stands between the parentheses.
pub trait RenderItems<D: Dialect>: Render<D> {
    /// The items, each with a comma before it unless it is the first.
    const ITEMS: Piece;
    /// The comma before the next item.
    const COMMA: &'static str;
}

/// The object or array without items, `OBJECT` or not.
#[derive(Clone, Copy, Debug)]
pub struct Empty<const OBJECT: bool>;

/// An object with one more member: its others, the key and the value.
#[derive(Clone, Copy, Debug)]
pub struct Member<Rest, K, V>(Rest, K, V);

/// An array with one more element: its others, and the element.
#[derive(Clone, Copy, Debug)]
pub struct Element<Rest, V>(Rest, V);

crate::params::nothing!([const OBJECT: bool] Empty<OBJECT>);
crate::resolve::always!([const OBJECT: bool,] Empty<OBJECT>;);
impl<const OBJECT: bool> Node for Empty<OBJECT> {
    type Sql = Json;
    type Class = Constant;
    type Name = Unnamed;
}
impl<S, const OBJECT: bool> InScope<S> for Empty<OBJECT> {
    type Null = NotNull;
}
impl<D: JsonBuilding, const OBJECT: bool> Render<D> for Empty<OBJECT> {
    const VALUE: Piece = Piece::Text(match (D::KIND, OBJECT) {
        (Kind::Postgres, true) => "JSONB_BUILD_OBJECT()",
        (Kind::Postgres, false) => "JSONB_BUILD_ARRAY()",
        (_, true) => "JSON_OBJECT()",
        (_, false) => "JSON_ARRAY()",
    });
}
impl<D: JsonBuilding, const OBJECT: bool> RenderItems<D> for Empty<OBJECT> {
    const ITEMS: Piece = Piece::Empty;
    const COMMA: &'static str = "";
}

crate::params::of_fields!([] Member<Rest, K, V>: Rest 0, K 1, V 2);
impl<Rest: Node, K: Node, V: Node> Node for Member<Rest, K, V> {
    type Sql = Json;
    type Class = <Rest::Class as Class>::Mix<<K::Class as Class>::Mix<V::Class>>;
    type Name = Unnamed;
}
impl<Rest: InScope<S>, K: InScope<S>, V: InScope<S>, S> InScope<S> for Member<Rest, K, V>
where
    Self: Node,
{
    type Null = NotNull;
}
impl<D: JsonBuilding, Rest: RenderItems<D>, K: Render<D>, V: Render<D> + Node<Sql: JsonItem>>
    Render<D> for Member<Rest, K, V>
{
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text(match D::KIND {
            Kind::Postgres => "JSONB_BUILD_OBJECT(",
            _ => "JSON_OBJECT(",
        }),
        <Self as RenderItems<D>>::ITEMS,
        Piece::Text(")"),
    ]);
}
impl<D: JsonBuilding, Rest: RenderItems<D>, K: Render<D>, V: Render<D> + Node<Sql: JsonItem>>
    RenderItems<D> for Member<Rest, K, V>
{
    const ITEMS: Piece = Piece::Seq(&[
        Rest::ITEMS,
        Piece::Text(Rest::COMMA),
        match (D::KIND, K::VALUE) {
            (Kind::Postgres, Piece::Bind) => {
                Piece::Seq(&[Piece::Text("CAST("), Piece::Bind, Piece::Text(" AS text)")])
            }
            _ => K::VALUE,
        },
        Piece::Text(", "),
        Piece::Text(<V::Sql as JsonItem>::OPEN.of(D::KIND)),
        V::VALUE,
        Piece::Text(<V::Sql as JsonItem>::CLOSE.of(D::KIND)),
    ]);
    const COMMA: &'static str = ", ";
}

crate::params::of_fields!([] Element<Rest, V>: Rest 0, V 1);
impl<Rest: Node, V: Node> Node for Element<Rest, V> {
    type Sql = Json;
    type Class = <Rest::Class as Class>::Mix<V::Class>;
    type Name = Unnamed;
}
impl<Rest: InScope<S>, V: InScope<S>, S> InScope<S> for Element<Rest, V>
where
    Self: Node,
{
    type Null = NotNull;
}
impl<D: JsonBuilding, Rest: RenderItems<D>, V: Render<D> + Node<Sql: JsonItem>> Render<D>
    for Element<Rest, V>
{
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text(match D::KIND {
            Kind::Postgres => "JSONB_BUILD_ARRAY(",
            _ => "JSON_ARRAY(",
        }),
        <Self as RenderItems<D>>::ITEMS,
        Piece::Text(")"),
    ]);
}
impl<D: JsonBuilding, Rest: RenderItems<D>, V: Render<D> + Node<Sql: JsonItem>> RenderItems<D>
    for Element<Rest, V>
{
    const ITEMS: Piece = Piece::Seq(&[
        Rest::ITEMS,
        Piece::Text(Rest::COMMA),
        Piece::Text(<V::Sql as JsonItem>::OPEN.of(D::KIND)),
        V::VALUE,
        Piece::Text(<V::Sql as JsonItem>::CLOSE.of(D::KIND)),
    ]);
    const COMMA: &'static str = ", ";
}

/// `JSONB_BUILD_OBJECT(key, value, ..)`: an object, with the members that
/// [`member`](Expr::member) adds. A NULL becomes `null`.
///
/// `JSON_OBJECT(key, value, ..)` on MySQL, MariaDB and SQLite, where truth values are made `true` and
/// `false`.
///
/// ```
/// # use querent::dialect::{Postgres, Sqlite};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::{json, text};
///
/// let author = json::object().member(text!("id"), users::id).member(text!("named"), users::nickname.is_not_null());
/// let query = users::table.select(author);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT JSONB_BUILD_OBJECT('id', "users"."id", 'named', "users"."nickname" IS NOT NULL) FROM "users""#,
/// );
/// assert_eq!(
///     query.sql::<Sqlite>(),
///     r#"SELECT JSON_OBJECT('id', "users"."id", 'named', JSON(CASE "users"."nickname" IS NOT NULL WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' END)) FROM "users""#,
/// );
/// ```
pub const fn object() -> Expr<Empty<true>> {
    Expr(Empty)
}

/// `JSONB_BUILD_ARRAY(value, ..)`: an array, with the elements that [`element`](Expr::element) adds. A
/// NULL becomes `null`.
///
/// `JSON_ARRAY(value, ..)` on MySQL, MariaDB and SQLite.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(querent::json::array().element(users::id).element(users::name));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT JSONB_BUILD_ARRAY("users"."id", "users"."name") FROM "users""#,
/// );
/// ```
pub const fn array() -> Expr<Empty<false>> {
    Expr(Empty)
}

/// An object that members can be added to.
pub trait IsObject: Node<Sql = Json> {}
impl IsObject for Empty<true> {}
impl<Rest: IsObject, K, V> IsObject for Member<Rest, K, V> where Self: Node<Sql = Json> {}

/// An array that elements can be added to.
pub trait IsList: Node<Sql = Json> {}
impl IsList for Empty<false> {}
impl<Rest: IsList, V> IsList for Element<Rest, V> where Self: Node<Sql = Json> {}

impl<O: IsObject> Expr<O> {
    /// The object with one more member. Two members with one key are what the engine makes of them.
    pub fn member<Key: IntoExpr<Text>, N: JsonItemExpr>(
        self,
        key: Key,
        value: N,
    ) -> Expr<Member<O, Key::Node, N::Node>> {
        Expr(Member(self.0, key.into_node(), value.node()))
    }
}

impl<A: IsList> Expr<A> {
    /// The array with one more element.
    pub fn element<N: JsonItemExpr>(self, value: N) -> Expr<Element<A, N::Node>> {
        Expr(Element(self.0, value.node()))
    }
}

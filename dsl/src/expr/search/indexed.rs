//! Columns with a full text index: MySQL, MariaDB and SQL Server.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::dialect::Dialect;
use crate::expr::function::markers;
use crate::expr::{
    Call2, Col, Expr, InScope, Literal, Node, PerRow, Render, Unnamed, literal_node,
};
use crate::piece::Piece;
use crate::resolve::{Resolves, ShowsAll};
use crate::schema::{ColumnDef, Source};
use crate::scope::{HasTable, NotNull};
use crate::types::{Bool, Double, IsText, Text};

crate::capability! {
    /// A dialect with `MATCH .. AGAINST`.
    pub trait FullTextIndex: MariaDb, MySql;
    "`{Self}` has no MATCH .. AGAINST",
    "this query uses `search::match_natural`, `search::match_boolean` or their relevance: use `search::matches` on PostgreSQL, `search::fts5_match` on SQLite, `search::free_text` on SQL Server"
}
crate::capability! {
    /// A dialect with `FREETEXT` and `CONTAINS`.
    pub trait FullTextPredicates: MsSql;
    "`{Self}` has no FREETEXT and no CONTAINS",
    "this query uses `search::free_text` or `search::contains_text`: use `search::matches` on PostgreSQL, `search::match_natural` on MySQL and MariaDB, `search::fts5_match` on SQLite"
}

/// Columns of one table: a column of text, or a tuple of such columns.
#[diagnostic::on_unimplemented(
    message = "a full text search needs text columns of one table",
    note = "give a column such as `posts::title`, or a tuple of columns of one table"
)]
pub trait SearchList {
    /// The table.
    type Table: Source;
    /// The columns.
    const COLUMNS: Piece;
    /// The columns as an argument.
    type Columns;
    /// The same.
    const NEW: Self::Columns;
}
/// Columns to search in: every [`SearchList`].
pub trait Searched {
    /// The columns as an argument.
    type Columns;
    /// The same.
    const COLUMNS: Self::Columns;
}
impl<X: SearchList> Searched for X {
    type Columns = X::Columns;
    const COLUMNS: X::Columns = X::NEW;
}
#[diagnostic::do_not_recommend]
impl<C: ColumnDef<Sql: IsText>, T: Source> SearchList for Expr<Col<C, T>> {
    type Table = T;
    const COLUMNS: Piece = Piece::Column(&(T::CORRELATION, C::NAME));
    type Columns = SearchColumns<Self>;
    const NEW: Self::Columns = SearchColumns(PhantomData);
}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<Of: Source, $($item: ColumnDef<Sql: IsText>),*> SearchList for ($(Expr<Col<$item, Of>>,)*) {
            type Table = Of;
            const COLUMNS: Piece =
                Piece::List(&[$(Piece::Column(&(Of::CORRELATION, $item::NAME))),*]);
            type Columns = SearchColumns<Self>;
    const NEW: Self::Columns = SearchColumns(PhantomData);
        }
    };
}
crate::tuple::each!(tuples);

/// The columns `X`, as an argument.
#[derive(Debug)]
pub struct SearchColumns<X>(PhantomData<X>);

impl<X> Clone for SearchColumns<X> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<X> Copy for SearchColumns<X> {}
crate::params::nothing!([X] SearchColumns<X>);
impl<X: SearchList, Env: ShowsAll<X::Table>> Resolves<Env> for SearchColumns<X> {}
impl<X: SearchList> Node for SearchColumns<X> {
    type Sql = Text;
    type Class = PerRow;
    type Name = Unnamed;
}
impl<X: SearchList, S: HasTable<X::Table>> InScope<S> for SearchColumns<X> {
    type Null = NotNull;
}
impl<D: Dialect, X: SearchList> Render<D> for SearchColumns<X> {
    const VALUE: Piece = X::COLUMNS;
}

markers! { FullTextIndex:
    /// `MATCH (columns) AGAINST (query IN NATURAL LANGUAGE MODE) > 0`
    MatchNatural ["x", "q"] WithArguments "MATCH ({x}) AGAINST ({q} IN NATURAL LANGUAGE MODE) > 0" "is";
    /// `MATCH (columns) AGAINST (query IN BOOLEAN MODE) > 0`
    MatchBoolean ["x", "q"] WithArguments "MATCH ({x}) AGAINST ({q} IN BOOLEAN MODE) > 0" "is";
    /// `MATCH (columns) AGAINST (query IN NATURAL LANGUAGE MODE)`
    Relevance ["x", "q"] WithArguments "MATCH ({x}) AGAINST ({q} IN NATURAL LANGUAGE MODE)";
    /// `MATCH (columns) AGAINST (query IN BOOLEAN MODE)`
    RelevanceBoolean ["x", "q"] WithArguments "MATCH ({x}) AGAINST ({q} IN BOOLEAN MODE)";
}
markers! { FullTextPredicates:
    /// `FREETEXT((columns), query)`
    FreeText ["x", "q"] WithArguments "FREETEXT(({x}), {q})" "is";
    /// `CONTAINS((columns), query)`
    ContainsText ["x", "q"] WithArguments "CONTAINS(({x}), {q})" "is";
}

/// The call of a function `F` with columns and a bound query.
type Search<'q, F, Q, X> = Expr<Call2<F, Q, <X as Searched>::Columns, Literal<Cow<'q, str>, Text>>>;

fn call<'q, F, Q, X: Searched>(_: X, query: impl Into<Cow<'q, str>>) -> Search<'q, F, Q, X> {
    Call2::new(X::COLUMNS, literal_node(query.into()))
}

/// `MATCH (columns) AGAINST (query IN NATURAL LANGUAGE MODE) > 0`: whether the columns have a word of the
/// query. MySQL and MariaDB alone.
///
/// The columns are those of a FULLTEXT index, all of them and no others, and the query is a text: the
/// servers do not take the text of a column. Words that are short or in the list of stop words find
/// nothing.
pub fn match_natural<'q, X: Searched>(
    columns: X,
    query: impl Into<Cow<'q, str>>,
) -> Search<'q, MatchNatural, Bool, X> {
    call(columns, query)
}

/// `MATCH (columns) AGAINST (query IN BOOLEAN MODE) > 0`: whether the columns have what the query asks for
/// with `+`, `-`, `*` and quotes. MySQL and MariaDB alone; the columns are those of a FULLTEXT index.
pub fn match_boolean<'q, X: Searched>(
    columns: X,
    query: impl Into<Cow<'q, str>>,
) -> Search<'q, MatchBoolean, Bool, X> {
    call(columns, query)
}

/// `MATCH (columns) AGAINST (query IN NATURAL LANGUAGE MODE)`: how relevant the row is, as `f64`; 0 for a
/// row without any of the words. MySQL and MariaDB alone.
pub fn relevance<'q, X: Searched>(
    columns: X,
    query: impl Into<Cow<'q, str>>,
) -> Search<'q, Relevance, Double, X> {
    call(columns, query)
}

/// `MATCH (columns) AGAINST (query IN BOOLEAN MODE)`: how relevant the row is, as `f64`; 0 for a row that
/// does not match. MySQL and MariaDB alone.
pub fn relevance_boolean<'q, X: Searched>(
    columns: X,
    query: impl Into<Cow<'q, str>>,
) -> Search<'q, RelevanceBoolean, Double, X> {
    call(columns, query)
}

/// `FREETEXT((columns), query)`: whether the columns have what the words of the query mean. SQL Server
/// alone; the columns have a full text index.
pub fn free_text<'q, X: Searched>(
    columns: X,
    query: impl Into<Cow<'q, str>>,
) -> Search<'q, FreeText, Bool, X> {
    call(columns, query)
}

/// `CONTAINS((columns), query)`: whether the columns have what the query asks for with AND, OR, NEAR and
/// quotes. SQL Server alone; the columns have a full text index.
///
/// ```
/// # use querent::dialect::MsSql;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table
///     .filter(querent::search::contains_text((users::name, users::nickname), "\"Ada\" OR \"Grace\""))
///     .select(users::id);
/// assert_eq!(
///     query.sql::<MsSql>(),
///     "SELECT [users].[id] FROM [users] WHERE CONTAINS(([users].[name], [users].[nickname]), @p1)",
/// );
/// ```
pub fn contains_text<'q, X: Searched>(
    columns: X,
    query: impl Into<Cow<'q, str>>,
) -> Search<'q, ContainsText, Bool, X> {
    call(columns, query)
}

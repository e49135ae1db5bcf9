//! Tables of SQLite's FTS5.

use std::marker::PhantomData;

use crate::Table;
use crate::dialect::Dialect;
use crate::expr::function::markers;
use crate::expr::{
    Call1, Call2, Call4, Call5, Col, Constant, Expr, InScope, IntoExpr, Node, PerRow, Render,
    Unnamed,
};
use crate::piece::Piece;
use crate::piece::same_text;
use crate::resolve::{Resolves, ShowsAll};
use crate::schema::{ColumnDef, Source, TableDef};
use crate::scope::{HasTable, NotNull};
use crate::types::{Bool, Double, Integer, Text};

crate::capability! {
    /// A dialect with FTS5.
    pub trait Fts5: Sqlite;
    "`{Self}` has no FTS5",
    "this query uses `search::fts5_match`, `search::bm25`, `search::snippet` or `search::highlight`: use `search::matches` on PostgreSQL, `search::match_natural` on MySQL and MariaDB, `search::free_text` on SQL Server"
}

/// The table `T` itself, as an argument: its hidden column of the same name.
#[derive(Debug)]
pub struct Fts5Table<T>(PhantomData<T>);

impl<T> Clone for Fts5Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Fts5Table<T> {}
crate::params::nothing!([T] Fts5Table<T>);
impl<T, Env: ShowsAll<T>> Resolves<Env> for Fts5Table<T> {}
impl<T: Source> Node for Fts5Table<T> {
    type Sql = Text;
    type Class = PerRow;
    type Name = Unnamed;
}
impl<T: Source, S: HasTable<T>> InScope<S> for Fts5Table<T> {
    type Null = NotNull;
}
impl<D: Dialect, T: Source> Render<D> for Fts5Table<T> {
    const VALUE: Piece = Piece::Column(&(T::CORRELATION, <T::Def as TableDef>::NAME));
}

/// The number of the column `C` in its table.
#[derive(Debug)]
pub struct Fts5Number<C>(PhantomData<C>);

impl<C> Clone for Fts5Number<C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for Fts5Number<C> {}
crate::params::nothing!([C] Fts5Number<C>);
crate::resolve::always!([C,] Fts5Number<C>;);
impl<C: ColumnDef> Node for Fts5Number<C> {
    type Sql = Integer;
    type Class = Constant;
    type Name = Unnamed;
}
impl<C: ColumnDef, S> InScope<S> for Fts5Number<C> {
    type Null = NotNull;
}
impl<D: Dialect, C: ColumnDef> Render<D> for Fts5Number<C> {
    const VALUE: Piece = Piece::Number(number(
        <<C::Table as Source>::Def as TableDef>::COLUMNS,
        C::NAME,
    ));
}

/// Where a column is among those of FTS5, which do not count the `rowid`.
const fn number(columns: &[&str], name: &str) -> i64 {
    let (mut at, mut number) = (0, 0);
    while at < columns.len() && !same_text(columns[at], name) {
        if !same_text(columns[at], "rowid") {
            number += 1;
        }
        at += 1;
    }
    number
}

markers! { Fts5:
    /// `t MATCH query`
    Fts5Match ["t", "q"] WithArguments "{t} MATCH {q}" "is";
    /// `BM25(t)`
    Fts5Bm25 ["t"] WithArguments "BM25({t})";
    /// `SNIPPET(t, -1, open, close, '…', words)`
    Fts5Snippet ["t", "open", "close", "more", "words"] WithArguments
        "SNIPPET({t}, -1, {open}, {close}, {more}, {words})";
    /// `HIGHLIGHT(t, number, open, close)`
    Fts5Highlight ["t", "number", "open", "close"] Always "HIGHLIGHT({t}, {number}, {open}, {close})";
}

/// `t MATCH query`: whether a row of a table of FTS5 has what the query asks for, in FTS5's language with
/// AND, OR, NOT, NEAR, `*` and quotes. SQLite alone.
///
/// ```
/// # use querent::dialect::Sqlite;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::search::{bm25, fts5_match};
///
/// let query = posts::table
///     .filter(fts5_match(posts::table, "notes OR letters"))
///     .order_by(bm25(posts::table))
///     .select(posts::title);
/// assert_eq!(
///     query.sql::<Sqlite>(),
///     r#"SELECT "posts"."title" FROM "posts" WHERE "posts"."posts" MATCH ?1 ORDER BY BM25("posts"."posts")"#,
/// );
/// ```
#[allow(unused_variables)]
pub fn fts5_match<T: Source, Q: IntoExpr<Text>>(
    table: Table<T>,
    query: Q,
) -> Expr<Call2<Fts5Match, Bool, Fts5Table<T>, Q::Node>> {
    Call2::new(Fts5Table(PhantomData), query.into_node())
}

/// `BM25(t)`: how relevant a row that matches is, as `f64`: the smaller, the better. SQLite alone, in a query
/// with [`fts5_match`].
#[allow(unused_variables)]
pub fn bm25<T: Source>(table: Table<T>) -> Expr<Call1<Fts5Bm25, Double, Fts5Table<T>>> {
    Call1::new(Fts5Table(PhantomData))
}

/// `SNIPPET(t, -1, open, close, more, words)`: an excerpt of at most so many words (1 to 64) around what was
/// found, which stands between `open` and `close`; `more` stands where the text goes on. SQLite alone, in
/// a query with [`fts5_match`].
#[allow(unused_variables, clippy::type_complexity)]
pub fn snippet<T, O, C, M, W>(
    table: Table<T>,
    open: O,
    close: C,
    more: M,
    words: W,
) -> Expr<Call5<Fts5Snippet, Text, Fts5Table<T>, O::Node, C::Node, M::Node, W::Node>>
where
    T: Source,
    O: IntoExpr<Text>,
    C: IntoExpr<Text>,
    M: IntoExpr<Text>,
    W: IntoExpr<Integer>,
{
    Call5::new(
        Fts5Table(PhantomData),
        open.into_node(),
        close.into_node(),
        more.into_node(),
        words.into_node(),
    )
}

/// `HIGHLIGHT(t, number, open, close)`: the text of a column with what was found between `open` and `close`;
/// NULL for NULL. SQLite alone, in a query with [`fts5_match`].
#[allow(unused_variables, clippy::type_complexity)]
pub fn highlight<C: ColumnDef, T: Source, O: IntoExpr<Text>, E: IntoExpr<Text>>(
    column: Expr<Col<C, T>>,
    open: O,
    close: E,
) -> Expr<Call4<Fts5Highlight, Text, Fts5Table<T>, Fts5Number<C>, O::Node, E::Node>> {
    Call4::new(
        Fts5Table(PhantomData),
        Fts5Number(PhantomData),
        open.into_node(),
        close.into_node(),
    )
}

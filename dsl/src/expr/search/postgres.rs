//! Text search of PostgreSQL.

use crate::expr::function::markers;
use crate::expr::{Call1, Expr, Node};
use crate::types::{Bool, Mismatch, Real, Spelling, SqlType, Text, Unknown};
use crate::value::Value;

crate::capability! {
    /// A dialect with PostgreSQL's text search.
    pub trait TextSearch: Postgres;
    "`{Self}` has no `tsvector` and no `tsquery`",
    "this query uses the text search of PostgreSQL: use `search::match_natural` on MySQL and MariaDB, `search::fts5_match` on SQLite, `search::free_text` on SQL Server"
}

macro_rules! types {
    ($($(#[$doc:meta])* $name:ident $sql:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl SqlType for $name {
            type Rust = ();
            type Ref<'r> = ();
            type Sum = Self;
            const CAST: Spelling = Spelling::everywhere($sql);

            fn read(value: Value<'_>) -> Result<(), Mismatch> {
                Err(Mismatch::new("nothing that can be read", &value))
            }

            fn read_ref(value: Value<'_>) -> Result<(), Mismatch> {
                Self::read(value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<Q: crate::types::Is<Self>> crate::types::Accepts<Q> for $name {}
    )* };
}
types! {
    /// `tsvector`: the words of a document. It can be searched, but not selected.
    TsVector "tsvector";
    /// `tsquery`: what is searched for. It cannot be selected.
    TsQuery "tsquery";
}

crate::function! {
    /// `TO_TSVECTOR(CAST(config AS regconfig), text)`: the words of a text, by a configuration such as
    /// `english`; NULL for NULL.
    ///
    /// An index over the same expression is used when the configuration is a constant,
    /// `querent::text!("english")`.
    pub fn to_tsvector(config: Text, text: Text) -> TsVector =
        "TO_TSVECTOR(CAST({config} AS regconfig), {text})", needs: TextSearch;

    /// `PLAINTO_TSQUERY(CAST(config AS regconfig), words)`: all of these words; NULL for NULL.
    pub fn plainto_tsquery(config: Text, words: Text) -> TsQuery =
        "PLAINTO_TSQUERY(CAST({config} AS regconfig), {words})", needs: TextSearch;

    /// `PHRASETO_TSQUERY(CAST(config AS regconfig), words)`: these words one after the other; NULL for
    /// NULL.
    pub fn phraseto_tsquery(config: Text, words: Text) -> TsQuery =
        "PHRASETO_TSQUERY(CAST({config} AS regconfig), {words})", needs: TextSearch;

    /// `WEBSEARCH_TO_TSQUERY(CAST(config AS regconfig), query)`: a query as people write it in a search
    /// field, with quotes, `or` and `-`; NULL for NULL. No text is an error.
    pub fn websearch_to_tsquery(config: Text, query: Text) -> TsQuery =
        "WEBSEARCH_TO_TSQUERY(CAST({config} AS regconfig), {query})", needs: TextSearch;

    /// `TO_TSQUERY(CAST(config AS regconfig), query)`: a query in the language of `tsquery`, with `&`, `|`,
    /// `!` and `<->`; NULL for NULL. A text in another form is an error of the server.
    pub fn to_tsquery(config: Text, query: Text) -> TsQuery =
        "TO_TSQUERY(CAST({config} AS regconfig), {query})", needs: TextSearch;

    /// `vector @@ query`: whether a document has what is searched for; NULL for NULL.
    pub fn matches(vector: TsVector, query: TsQuery) -> Bool = "{vector} @@ {query}",
        is: condition, needs: TextSearch;

    /// `TS_RANK(vector, query)`: how relevant a document is, by the frequency of the words; NULL for NULL.
    pub fn ts_rank(vector: TsVector, query: TsQuery) -> Real = "TS_RANK({vector}, {query})",
        needs: TextSearch;

    /// `TS_RANK_CD(vector, query)`: how relevant a document is, by how near the words are to each other;
    /// NULL for NULL.
    pub fn ts_rank_cd(vector: TsVector, query: TsQuery) -> Real = "TS_RANK_CD({vector}, {query})",
        needs: TextSearch;

    /// `TS_HEADLINE(CAST(config AS regconfig), text, query)`: an excerpt of a text with what was found
    /// between `<b>` and `</b>`; NULL for NULL. The text is not escaped for HTML.
    pub fn ts_headline(config: Text, text: Text, query: TsQuery) -> Text =
        "TS_HEADLINE(CAST({config} AS regconfig), {text}, {query})", needs: TextSearch;
}

markers! { TextSearch:
    /// `CAST(column AS tsvector)`
    VectorColumn ["column"] WithArguments "CAST({column} AS tsvector)";
}

/// `CAST(column AS tsvector)`: a column of type `tsvector`, which generated modules do not know; its
/// indexes are used.
pub fn vector<N: Node<Sql = Unknown>>(column: Expr<N>) -> Expr<Call1<VectorColumn, TsVector, N>> {
    Call1::new(column.0)
}

//! Full text search, as each engine has it.
//!
//! The engines differ in what a word is, in the language of queries and in how relevance is counted, so that
//! their functions stay apart; each compiles for its engines alone.
//!
//! | engine | condition | relevance | excerpts |
//! |---|---|---|---|
//! | PostgreSQL | [`matches`](matches())`(to_tsvector(..), websearch_to_tsquery(..))` | [`ts_rank`](ts_rank()), [`ts_rank_cd`](ts_rank_cd()) | [`ts_headline`](ts_headline()) |
//! | MySQL, MariaDB | [`match_natural`], [`match_boolean`] | [`relevance`], [`relevance_boolean`] | |
//! | SQLite | [`fts5_match`] of a table of FTS5 | [`bm25`] | [`snippet`], [`highlight`] |
//! | SQL Server | [`free_text`], [`contains_text`] | | |
//!
//! ```
//! # use querent::dialect::{MySql, Postgres};
//! # use querent::prelude::*;
//! # querent::doc_schema!();
//! use querent::search::{match_natural, matches, to_tsvector, websearch_to_tsquery};
//! use querent::text;
//!
//! let words = to_tsvector(text!("english"), posts::title);
//! let query = posts::table.filter(matches(words, websearch_to_tsquery(text!("english"), "notes"))).select(posts::id);
//! assert_eq!(
//!     query.sql::<Postgres>(),
//!     r#"SELECT "posts"."id" FROM "posts" WHERE TO_TSVECTOR(CAST('english' AS regconfig), "posts"."title") @@ WEBSEARCH_TO_TSQUERY(CAST('english' AS regconfig), CAST($1 AS text))"#,
//! );
//!
//! let query = posts::table.filter(match_natural(posts::title, "notes")).select(posts::id);
//! assert_eq!(
//!     query.sql::<MySql>(),
//!     "SELECT `posts`.`id` FROM `posts` WHERE MATCH (`posts`.`title`) AGAINST (? IN NATURAL LANGUAGE MODE) > 0",
//! );
//! ```

mod fts5;
mod indexed;
mod postgres;

pub use fts5::{
    Fts5, Fts5Bm25, Fts5Highlight, Fts5Match, Fts5Number, Fts5Snippet, Fts5Table, bm25, fts5_match,
    highlight, snippet,
};
pub use indexed::{
    ContainsText, FreeText, FullTextIndex, FullTextPredicates, MatchBoolean, MatchNatural,
    Relevance, RelevanceBoolean, SearchColumns, SearchList, Searched, contains_text, free_text,
    match_boolean, match_natural, relevance, relevance_boolean,
};
pub use postgres::{
    TextSearch, TsQuery, TsVector, VectorColumn, matches, phraseto_tsquery, plainto_tsquery,
    to_tsquery, to_tsvector, ts_headline, ts_rank, ts_rank_cd, vector, websearch_to_tsquery,
};

//! querent is a compile-time checked SQL DSL.
//!
//! `querent generate` reads a live database and writes one plain Rust module per table. Queries are
//! expressions over those modules: the type system checks every table, column, type and NULL, and the
//! text of a query is a constant of its type. The same query runs on PostgreSQL, MySQL, MariaDB and
//! SQLite, and renders for SQL Server.
//!
//! ```
//! use querent::prelude::*;
//! # querent::doc_schema!(); // stands for: mod schema; use schema::{posts, users};
//!
//! # fn main() -> querent::Result<()> {
//! # let mut conn = doc_connection()?;
//! // `posts.title` is NOT NULL, but the join is LEFT: it comes as an `Option`.
//! let titles: Vec<(String, Option<String>)> = users::table
//!     .left_join(users::posts)
//!     .filter(users::name.like("A%"))
//!     .order_by((users::name.asc(), posts::id.desc()))
//!     .select((users::name, posts::title))
//!     .load(&mut conn)?;
//! # assert_eq!(titles.len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! * [`prelude`]: what a module with queries imports.
//! * [`Table`] and [`select::Select`]: the clauses of a SELECT; [`expr`]: operators and functions.
//! * [`insert_into`], [`update`], [`delete_from`]: writes.
//! * [`Query`]: running a statement; [`Connection`]: transactions; [`Database`]: a pool chosen by URL.
//! * [`dialect`]: the five dialects and what each of them has.
//! * [`types`]: SQL types and the Rust types they are read into.
//!
//! # Features
//!
//! `sqlite` (default), `postgres` and `mysql` are the drivers; with none of them, queries only render.
//! `decimal`, `jiff`, `json` and `uuid` (all default) are the Rust types for columns of these kinds.
//! `tls` encrypts connections to PostgreSQL and MySQL servers. `macros` (default) is `#[derive(Row)]`.

// What only drivers use is dead without one.
#![cfg_attr(
    not(any(feature = "mysql", feature = "postgres", feature = "sqlite")),
    allow(dead_code)
)]

#[macro_use]
mod placeless;

#[doc(hidden)]
pub mod asks;
pub mod bind;
mod complete;
mod compose;
mod connection;
pub mod dialect;
#[cfg(all(feature = "jiff", feature = "json"))]
mod doc_events;
mod doc_schema;
#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
pub mod driver;
mod error;
pub mod expr;
mod fetch;
mod params;
pub mod piece;
pub mod raw;
pub mod refused;
pub mod resolve;
pub mod row;
pub mod schema;
pub mod scope;
pub mod select;
mod shape;
mod shape_macro;
mod statement;
mod table;
mod transaction;
mod tuple;
pub mod types;
pub mod value;
pub mod write;

pub use complete::{Executes, Loads, Spelled, SqlOf};
pub use compose::{Over, Portable, Predicate, Rule};
pub use connection::{Connection, Runs};
#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
pub use driver::Database;
pub use error::{Error, ErrorKind, Result};
#[cfg(feature = "json")]
pub use expr::json;
pub use expr::range::Range;
#[cfg(feature = "jiff")]
pub use expr::time;
pub use expr::window::{row_number, window};
pub use expr::{
    Expr, aggregate, avg, case, case_of, coalesce, coalesce_of, concat, count, count_of, exists,
    int, length, lower, max, min, not, nullif, number, outer, scalar, sum, text, upper, val,
    window,
};
pub use expr::{array, range, search};
#[cfg(feature = "macros")]
pub use querent_macros::Row;
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use querent_macros::{__checked_sql, __placeless};
#[cfg(feature = "json")]
pub use select::json_elements;
pub use select::{from, row, select, series, unnest, with, with_recursive};
pub use shape::Shape;
pub use statement::{Complete, HasRows, Query, Returns, ReturnsOwned, Statement, Writes};
pub use table::{All, On, Relation, RelationOn, Table};
pub use write::{delete_from, excluded, insert_into, update};

/// The column `C` of its table, or of the alias `T`.
pub type Column<C, T = <<C as schema::ColumnDef>::Table as schema::Source>::Def> =
    Expr<expr::Col<C, T>>;

#[cfg(feature = "jiff")]
pub use jiff;
#[cfg(feature = "decimal")]
pub use rust_decimal;
#[cfg(feature = "json")]
pub use serde_json;
#[cfg(feature = "uuid")]
pub use uuid;

/// What a module with queries imports.
pub mod prelude {
    pub use crate::{
        Connection, Query, alias, avg, case, case_of, coalesce, concat, count, count_of,
        delete_from, excluded, exists, from, insert_into, length, lower, max, min, not, nullif,
        outer, row, row_number, scalar, sum, update, upper, val, window, with, with_recursive,
    };
}

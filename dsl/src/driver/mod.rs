//! Drivers: thin shells between the library and the engines' client libraries.

mod any;
mod cache;
mod database;
mod encode;
#[cfg(any(feature = "mysql", feature = "sqlite"))]
mod json;
#[cfg(feature = "mysql")]
pub mod mysql;
#[cfg(feature = "postgres")]
pub mod postgres;
#[cfg(feature = "sqlite")]
pub mod sqlite;
mod url;

pub use any::{AnyConnection, AnyDialect};
pub use database::{Database, Pooled};
pub use url::DatabaseUrl;

/// How many prepared statements a connection keeps unless it is told otherwise.
pub(crate) const CACHE_CAPACITY: usize = 256;

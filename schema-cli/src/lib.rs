//! Reads the schema of a live database.
//!
//! [`introspect`] connects to SQLite, PostgreSQL, MySQL or MariaDB by URL and returns the
//! engine-neutral [`Schema`](querent_codegen::model::Schema) from which `querent-codegen` writes
//! table modules. The `querent` command of this package is a thin layer over it.
//!
//! # Example
//!
//! ```
//! use querent_cli::{IntrospectOptions, Quiet, introspect};
//!
//! let schema = introspect("sqlite::memory:", &IntrospectOptions::default(), &Quiet)?;
//! assert!(schema.tables.is_empty());
//! # Ok::<(), querent_cli::Error>(())
//! ```

mod error;
mod introspect;
pub mod redact;
mod url;

pub use error::{DriverError, Error};
pub use introspect::{IntrospectOptions, Progress, Quiet, introspect};
pub use url::{DatabaseUrl, Engine, UrlError};

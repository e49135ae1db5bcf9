//! The schema model of querent, and the Rust modules that are written from it.
//!
//! Introspection reads a database into a [`Schema`](model::Schema). A [`Config`](config::Config)
//! says which tables of it are wanted and under which names and types. [`generate`] turns the two
//! into Rust source, one module per table, which [`write()`] puts on disk and [`check`] compares
//! with what is there.
//!
//! ```
//! use querent_codegen::config::Config;
//! use querent_codegen::model::Schema;
//!
//! let config = Config::default();
//! let (schema, warnings) = config.apply(Schema::default());
//! let output = querent_codegen::generate(&schema, &config)?;
//! let directory = std::env::temp_dir().join("querent-codegen-example");
//! querent_codegen::write(&directory, &output)?;
//! assert!(querent_codegen::check(&directory, &output, &schema)?.is_empty());
//! # std::fs::remove_dir_all(&directory).ok();
//! # Ok::<(), querent_codegen::Error>(())
//! ```

pub mod config;
pub mod diff;
pub mod model;

mod disk;
mod emit;
mod error;
mod names;
mod output;
mod plan;
#[cfg(test)]
mod testing;
mod warning;

pub use crate::diff::Difference;
pub use crate::disk::{WriteReport, check, write};
pub use crate::error::Error;
pub use crate::output::{HEADER, Output, RECORD, generate};
pub use crate::warning::Warning;

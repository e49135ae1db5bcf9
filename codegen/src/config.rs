//! `querent.toml`: which tables are written, and under which names and types.
//!
//! ```toml
//! include = ["*"]                       # patterns over `table` or `schema.table`
//! exclude = ["audit_*", "internal.*"]
//! out = "src/schema"                    # where the modules are written
//! schemas = ["public", "sales"]         # the schemas to read, `*` for all
//! routines = true                       # stored functions and procedures as well
//!
//! [rename.tables]
//! "tbl_usr" = "users"
//!
//! [rename.columns]
//! "tbl_usr.usr_nm" = "name"
//!
//! [types]
//! "posts.meta" = "Json"
//! "type:tinyint(1)" = "Bool"
//! "users.id" = { sql = "crate::ids::UserIdSql", rust = "crate::ids::UserId" }
//!
//! [derives]
//! "*" = ["serde::Serialize"]            # or `derives = ["serde::Serialize"]` for every table
//! ```

mod apply;
mod error;
mod value;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

pub use self::error::ConfigError;
pub use self::value::{Derive, Derives, Pattern, RustName, TypeOverride};

use crate::model::Table;

/// The contents of `querent.toml`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Tables to write; every table if empty.
    pub include: Vec<Pattern>,
    /// Tables to leave out, even if included.
    pub exclude: Vec<Pattern>,
    /// The directory to write modules into; the caller decides if it is left out.
    pub out: Option<PathBuf>,
    /// The schemas to read, `*` for all; if empty, the choice is left to whoever reads the database.
    pub schemas: Vec<String>,
    /// Whether stored functions and procedures are written as well, as typed calls.
    pub routines: bool,
    /// Rust names to use instead of those made from the names in the database.
    pub rename: Renames,
    /// SQL types by `table.column`, `schema.table.column` or `type:<native type>`.
    pub types: BTreeMap<String, TypeOverride>,
    /// Traits to derive for row structs besides `Debug`, `Clone` and `PartialEq`.
    pub derives: Derives,
}

/// The `[rename]` tables of [`Config`].
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Renames {
    /// Rust names of modules by `table` or `schema.table`.
    pub tables: BTreeMap<String, RustName>,
    /// Rust names of columns by `table.column` or `schema.table.column`.
    pub columns: BTreeMap<String, RustName>,
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is not TOML, or has a key or value that has no meaning; the
    /// error names the file, the line and the key.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|error| ConfigError::io(path, &error))?;
        Self::parse(&text, path)
    }

    /// Reads a configuration from its text; `path` is what errors call it.
    ///
    /// # Errors
    ///
    /// If the text is not TOML, or has a key or value that has no meaning.
    ///
    /// # Example
    ///
    /// ```
    /// use std::path::Path;
    /// use querent_codegen::config::Config;
    ///
    /// let config = Config::parse(r#"exclude = ["audit_*"]"#, Path::new("querent.toml"))?;
    /// assert!(config.exclude[0].matches(None, "audit_log"));
    ///
    /// let error = Config::parse("exclud = []", Path::new("querent.toml")).unwrap_err();
    /// assert_eq!(error.line(), Some(1));
    /// # Ok::<(), querent_codegen::config::ConfigError>(())
    /// ```
    pub fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|error| ConfigError::toml(path, text, &error))
    }

    /// The Rust name configured for a table's module.
    pub(crate) fn table_name(&self, table: &Table) -> Option<&RustName> {
        table_keys(table)
            .iter()
            .find_map(|key| self.rename.tables.get(key))
    }

    /// The Rust name configured for a column.
    pub(crate) fn column_name(&self, table: &Table, column: &str) -> Option<&RustName> {
        table_keys(table)
            .iter()
            .find_map(|key| self.rename.columns.get(&format!("{key}.{column}")))
    }
}

/// The keys that mean a table, the most exact first.
fn table_keys(table: &Table) -> Vec<String> {
    let qualified = table
        .schema
        .as_ref()
        .map(|schema| format!("{schema}.{}", table.name));
    qualified.into_iter().chain([table.name.clone()]).collect()
}

//! The modules of a schema, made as the `querent` command makes them.

use std::fmt;
use std::path::{Path, PathBuf};

use querent_cli::{IntrospectOptions, Progress, introspect};
use querent_codegen::config::Config;
use querent_codegen::model::Schema;
use querent_codegen::{Difference, Output};

use crate::database::Database;
use crate::engine::Engine;

/// The modules of one schema on disk.
pub(crate) struct Modules {
    directory: PathBuf,
    /// How many tables and views there are.
    pub(crate) tables: usize,
    /// How many columns they have.
    pub(crate) columns: usize,
    /// How many of these are of a type that querent does not know.
    pub(crate) unknown: usize,
}

impl Modules {
    /// `querent generate`: writes the modules of a database, `directory` being their root.
    pub(crate) fn generate(directory: &Path, database: &Database) -> Self {
        let (schema, output) = read(database);
        querent_codegen::write(directory, &output).unwrap_or_else(|error| panic!("{error}"));
        Self {
            directory: directory.to_owned(),
            tables: schema.tables.len(),
            columns: schema.tables.iter().map(|table| table.columns.len()).sum(),
            unknown: output.warnings.len(),
        }
    }

    /// The name of the root module.
    pub(crate) fn name(&self) -> String {
        let name = self.directory.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// `querent check`: the differences between the modules and the database.
    pub(crate) fn check(&self, database: &Database) -> Vec<String> {
        let (schema, output) = read(database);
        let found = querent_codegen::check(&self.directory, &output, &schema);
        let differences = found.unwrap_or_else(|error| panic!("{error}"));
        differences.iter().map(Difference::to_string).collect()
    }

    /// Asserts that `querent check` is silent, and that generating again writes nothing.
    pub(crate) fn assert_unchanged(&self, database: &Database) {
        let nothing: &[String] = &[];
        assert_eq!(self.check(database), nothing, "{self}");
        let (_, output) = read(database);
        let again = querent_codegen::write(&self.directory, &output);
        let again = again.unwrap_or_else(|error| panic!("{error}"));
        assert!(
            again.written.is_empty() && again.removed.is_empty(),
            "{self}: {again:?}"
        );
    }
}

impl fmt::Display for Modules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.directory.display().fmt(f)
    }
}

/// Nothing may be left out of a schema that works.
struct Whole;

impl Progress for Whole {
    fn left_out(&self, relation: &str, reason: &str) {
        panic!("`{relation}` is left out: {reason}");
    }
}

fn read(database: &Database) -> (Schema, Output) {
    let schemas = match database.engine {
        Engine::Postgres => vec!["*".to_owned()],
        _ => Vec::new(),
    };
    let options = IntrospectOptions {
        schemas,
        ..IntrospectOptions::default()
    };
    let schema = introspect(&database.url, &options, &Whole);
    let config = Config::default();
    let (schema, warnings) = config.apply(schema.unwrap_or_else(|error| panic!("{error:?}")));
    assert!(warnings.is_empty(), "{warnings:?}");
    let output = querent_codegen::generate(&schema, &config);
    (schema, output.unwrap_or_else(|error| panic!("{error}")))
}

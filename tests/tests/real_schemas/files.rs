//! The files of the schemas, and what each of them needs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::engine::Engine;
use crate::tell;

/// A schema in the spelling of one dialect.
pub(crate) struct SchemaFile {
    pub(crate) schema: String,
    pub(crate) dialect: &'static str,
    path: PathBuf,
}

impl SchemaFile {
    pub(crate) fn read(&self) -> String {
        fs::read_to_string(&self.path)
            .unwrap_or_else(|error| panic!("{}: {error}", self.path.display()))
    }

    /// The oldest major version of the engine that the file can be loaded into.
    pub(crate) fn needs_version(&self, engine: Engine) -> Option<u32> {
        (engine == Engine::Postgres && self.schema == "pagila").then_some(18)
    }

    /// Whether the file, written for MySQL, has what MariaDB lacks.
    pub(crate) fn is_for_mysql_only(&self) -> bool {
        self.dialect == "mysql" && self.schema == "temporal_visibility"
    }
}

/// Every file, by schema; `None`, which is said, where the folder is not there.
pub(crate) fn all() -> Option<Vec<SchemaFile>> {
    let Ok(folders) = fs::read_dir(folder()) else {
        tell("skipped: ../shared/schemas is not there");
        return None;
    };
    let mut schemas: Vec<PathBuf> = folders
        .map(|entry| entry.expect("a folder's entry").path())
        .collect();
    schemas.sort();
    let files = schemas.iter().flat_map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        ["sqlite", "postgres", "mysql"].map(|dialect| SchemaFile {
            schema: name.clone().into_owned(),
            dialect,
            path: folder.join(format!("{dialect}.sql")),
        })
    });
    Some(files.filter(|file| file.path.is_file()).collect())
}

/// The file of a schema for an engine; `None`, which is said, where there is none.
pub(crate) fn one(schema: &str, engine: Engine) -> Option<SchemaFile> {
    let found = all()?
        .into_iter()
        .find(|file| file.schema == schema && file.dialect == engine.dialect());
    if found.is_none() {
        tell(format_args!("skipped: no {schema} for {}", engine.name()));
    }
    found
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schemas")
}

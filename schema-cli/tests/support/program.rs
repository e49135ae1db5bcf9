//! Running the `querent` command.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// A folder to run the command in.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// A folder with a database `app.db`.
    pub(crate) fn with_database(ddl: &str) -> Self {
        let place = Self::new();
        place.execute("app.db", ddl);
        place
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Executes SQL in a SQLite file, which is created if it is missing.
    pub(crate) fn execute(&self, file: &str, sql: &str) {
        rusqlite::Connection::open(self.path().join(file))
            .and_then(|connection| connection.execute_batch(sql))
            .expect("valid SQL");
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.path().join(file), text).expect("a file");
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_querent"));
        command
            .args(arguments)
            .current_dir(self.path())
            .env_remove("DATABASE_URL")
            .env_remove("CLICOLOR_FORCE");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from(self.command(arguments).output().expect("a run"))
    }

    /// The files below a folder with their texts.
    pub(crate) fn files(&self, folder: &str) -> Vec<(PathBuf, String)> {
        let mut files: Vec<(PathBuf, String)> = fs::read_dir(self.path().join(folder))
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .map(|path| {
                let text = fs::read_to_string(&path).expect("a text");
                (path, text)
            })
            .collect();
        files.sort();
        files
    }

    pub(crate) fn has(&self, file: &str) -> bool {
        self.path().join(file).exists()
    }
}

/// What a run printed, and its exit status.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Ran {
    /// Asserts that the run failed with one line that contains `part`, and without the password.
    pub(crate) fn failed_with(&self, part: &str) {
        assert_eq!(self.code, Some(2), "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        assert!(self.err.starts_with("error: "), "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "{self:?}");
        assert!(self.err.contains(part), "{part:?} in {self:?}");
        self.hides_the_password();
    }

    pub(crate) fn hides_the_password(&self) {
        for part in ["hunter", "Hunter"] {
            assert!(!self.out.contains(part), "{self:?}");
            assert!(!self.err.contains(part), "{self:?}");
        }
    }
}

/// Definitions of two tables.
pub(crate) const APP: &str = "\
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES users);";

/// The arguments that write the modules of `app.db` into `schema`.
pub(crate) const GENERATE: [&str; 5] = ["generate", "--url", "sqlite:app.db", "--out", "schema"];

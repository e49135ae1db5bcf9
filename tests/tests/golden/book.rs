//! A committed file of SQL texts.

use std::fmt::Write;
use std::path::Path;

use querent::dialect::Kind;

/// The dialects in the order of the files.
const KINDS: [Kind; 5] = [
    Kind::Postgres,
    Kind::MySql,
    Kind::MariaDb,
    Kind::Sqlite,
    Kind::MsSql,
];

/// The texts of one file.
pub(crate) struct Book {
    name: &'static str,
    text: String,
}

impl Book {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            text: String::new(),
        }
    }

    /// Adds a construct with its texts; a dialect without one does not have the construct.
    pub(crate) fn add(&mut self, title: &str, texts: &[(Kind, String)]) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.text, "-- # {title}");
        for kind in KINDS {
            let _ = match texts.iter().find(|(known, _)| *known == kind) {
                // MERGE has its semicolon already.
                Some((_, text)) => {
                    writeln!(self.text, "-- {kind}\n{};", text.trim_end_matches(';'))
                }
                None => writeln!(self.text, "-- {kind}: does not compile"),
            };
        }
    }

    /// Compares the texts with the file, or writes it.
    pub(crate) fn close(self) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/golden")
            .join(self.name)
            .with_extension("sql");
        if std::env::var_os("QUERENT_BLESS").is_some() {
            std::fs::write(&path, &self.text).expect("a written file");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        for (number, (line, expected)) in self.text.lines().zip(expected.lines()).enumerate() {
            assert_eq!(line, expected, "{}.sql, line {}", self.name, number + 1);
        }
        assert_eq!(
            self.text.lines().count(),
            expected.lines().count(),
            "{}.sql has another length",
            self.name
        );
    }
}

/// Adds a construct that every dialect has, or those in the list.
macro_rules! show {
    ($book:ident, $title:literal, $query:expr) => {
        show!($book, $title, $query, [MariaDb MsSql MySql Postgres Sqlite])
    };
    ($book:ident, $title:literal, $query:expr, [$($dialect:ident)*]) => {{
        let query = $query;
        $book.add($title, &[$((
            querent::dialect::Kind::$dialect,
            query.sql::<querent::dialect::$dialect>().to_string(),
        )),*]);
    }};
}
pub(crate) use show;

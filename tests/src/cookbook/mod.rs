//! The cookbook in `cookbook/`: every query of its pages is a doctest here.
//!
//! The build script adds what a page leaves out: each Rust block becomes a [`recipe!`](crate::recipe!),
//! which makes the SQL of every dialect that the page names, runs the query on every engine that is
//! there, compares the rows of the engines with each other, and SQL and rows with the page. With
//! `QUERENT_BLESS=1` it writes them into the page instead.
//!
//! A block makes a `query` with `let query`, and runs it in a line that begins with `let rows`. One without
//! `let query` has no SQL on its page. It runs in a transaction that is rolled back.

mod page;
mod shop;
mod text;

use std::fmt::Debug;
use std::path::{Path, PathBuf};

use querent::dialect::Kind;
use querent::driver::AnyConnection;

use page::{DIALECTS, Part, parts};

/// The pages.
pub mod pages {
    include!(concat!(env!("OUT_DIR"), "/cookbook.rs"));
}

/// How many rows a page shows.
const SHOWN: usize = 5;

/// Runs a query of the cookbook: see the module [`cookbook`](crate::cookbook).
#[macro_export]
macro_rules! recipe {
    ($page:literal $number:literal [$($dialect:ident)*] $conn:ident $query:tt $rows:ident $make:tt $run:tt) => {
        let mut recipe = $crate::cookbook::Cooking::new($page, $number);
        $($crate::recipe! { @$dialect recipe $conn $query $rows $make $run })*
        recipe.finish();
    };
    (@text $dialect:ident _) => { None };
    (@text $dialect:ident $query:ident) => {
        Some($query.sql::<::querent::dialect::$dialect>().into_owned())
    };
    (@MsSql $recipe:ident $conn:ident $query:tt $rows:ident { $($make:tt)* } $run:tt) => {{
        $($make)*
        let text: Option<String> = $crate::recipe! { @text MsSql $query };
        $recipe.text(::querent::dialect::Kind::MsSql, text);
    }};
    (@Postgres $recipe:ident $conn:ident $query:tt $rows:ident $make:tt $run:tt) => {
        $crate::recipe! { @run Postgres $recipe $conn (&mut **$conn) $query $rows $make $run }
    };
    (@$dialect:ident $recipe:ident $conn:ident $query:tt $rows:ident $make:tt $run:tt) => {
        $crate::recipe! { @run $dialect $recipe $conn ($conn) $query $rows $make $run }
    };
    (@run $dialect:ident $recipe:ident $conn:ident ($inner:expr) $query:tt $rows:ident { $($make:tt)* } { $($run:tt)* }) => {
        $recipe.run(::querent::dialect::Kind::$dialect, |any| {
            let $conn = match any {
                Some(::querent::driver::AnyConnection::$dialect($conn)) => Some($inner),
                _ => None,
            };
            $($make)*
            let text: Option<String> = $crate::recipe! { @text $dialect $query };
            let Some($conn) = $conn else {
                return Ok((text, None));
            };
            $($run)*
            Ok((text, Some($crate::cookbook::Answer::lines(&$rows))))
        });
    };
}

/// What a query of the cookbook gives.
pub trait Answer {
    /// A line for each row.
    fn lines(&self) -> Vec<String>;
}
impl<T: Debug> Answer for Vec<T> {
    fn lines(&self) -> Vec<String> {
        self.iter().map(|row| format!("{row:?}")).collect()
    }
}
macro_rules! answers {
    ($($type:ty)*) => { $(
        impl Answer for $type {
            fn lines(&self) -> Vec<String> {
                vec![format!("{self:?}")]
            }
        }
    )* };
}
answers! { u64 i64 }

/// A query of a page while it runs.
pub struct Cooking {
    page: PathBuf,
    number: usize,
    texts: Vec<(Kind, String)>,
    rows: Option<(Kind, Vec<String>)>,
}

impl Cooking {
    /// The query with a number on a page.
    pub fn new(page: &str, number: usize) -> Self {
        Self {
            page: folder().join(page).with_extension("md"),
            number,
            texts: Vec::new(),
            rows: None,
        }
    }

    /// Its SQL in a dialect.
    pub fn text(&mut self, kind: Kind, text: Option<String>) {
        self.texts.extend(text.map(|text| (kind, text)));
    }

    /// Runs it on an engine, if that is there: `case` gives its SQL, and its rows when it has been given a
    /// connection to the engine.
    ///
    /// # Panics
    ///
    /// When it fails, or its rows are not those of another engine.
    pub fn run(
        &mut self,
        kind: Kind,
        case: impl Fn(
            Option<&mut AnyConnection>,
        ) -> querent::Result<(Option<String>, Option<Vec<String>>)>,
    ) {
        let (text, rows) = match shop::on(kind, |conn| case(Some(conn))) {
            Some(result) => result,
            None => case(None),
        }
        .unwrap_or_else(|error| panic!("on {kind}: {error}"));
        self.text(kind, text);
        let Some(rows) = rows else {
            return;
        };
        match &self.rows {
            Some((first, expected)) => {
                let same = expected.len() == rows.len()
                    && expected
                        .iter()
                        .zip(&rows)
                        .all(|(a, b)| text::same_row(a, b));
                assert!(
                    same,
                    "rows of {first}: {expected:#?}\nrows of {kind}: {rows:#?}"
                );
            }
            None => self.rows = Some((kind, rows)),
        }
    }

    /// Compares SQL and rows with the page, or writes them into it.
    ///
    /// # Panics
    ///
    /// When they differ.
    pub fn finish(self) {
        let _alone = shop::lock();
        let page = std::fs::read_to_string(&self.page).expect("a page");
        let with = self.page_with(&page);
        if std::env::var_os("QUERENT_BLESS").is_some() {
            std::fs::write(&self.page, with).expect("a written page");
        } else {
            for (line, (expected, found)) in page.lines().zip(with.lines()).enumerate() {
                assert_eq!(
                    expected,
                    found,
                    "{}, line {}",
                    self.page.display(),
                    line + 1
                );
            }
            assert_eq!(
                page.len(),
                with.len(),
                "{} has other rows",
                self.page.display()
            );
        }
    }

    /// The page with what this query gave.
    fn page_with(&self, page: &str) -> String {
        let sql = self.sql();
        let rows = self.rows.as_ref().map(|(_, rows)| shown(rows));
        let mut out = String::new();
        let mut number = 0;
        for part in parts(page) {
            let recipe = match part {
                Part::Text(text) => {
                    out.push_str(text);
                    continue;
                }
                Part::Recipe(recipe) => recipe,
            };
            let (sql, rows) = if number == self.number {
                let known = recipe
                    .rows
                    .filter(|known| rows.as_ref().is_none_or(|rows| text::same_row(known, rows)));
                (
                    Some(sql.as_str()).filter(|sql| !sql.is_empty()),
                    known.or(rows.as_deref()),
                )
            } else {
                (recipe.sql, recipe.rows)
            };
            out.push_str(&format!("```rust\n{}```\n", recipe.code));
            for (kind, below) in [("sql", sql), ("text", rows)] {
                if let Some(below) = below {
                    out.push_str(&format!("\n```{kind}\n{below}```\n"));
                }
            }
            number += 1;
        }
        out
    }

    /// The SQL block: texts that differ in more than quotes and placeholders, with the dialects they are
    /// for.
    fn sql(&self) -> String {
        let mut groups: Vec<(Vec<&str>, String, &str)> = Vec::new();
        for (name, kind) in DIALECTS {
            let Some((_, text)) = self
                .texts
                .iter()
                .find(|(has, _)| format!("{has:?}") == kind)
            else {
                continue;
            };
            let plain = text::plain(text);
            match groups.iter_mut().find(|(_, known, _)| *known == plain) {
                Some((names, ..)) => names.push(name),
                None => groups.push((vec![name], plain, text)),
            }
        }
        let mut out = String::new();
        for (names, _, text) in &groups {
            if names.len() < DIALECTS.len() {
                out.push_str(&format!("-- {}\n", names.join(", ")));
            }
            out.push_str(&text::broken(text));
            out.push('\n');
        }
        out
    }
}

/// The first rows, and how many there are.
fn shown(rows: &[String]) -> String {
    let mut out: String = rows
        .iter()
        .take(SHOWN)
        .map(|row| format!("{row}\n"))
        .collect();
    if rows.is_empty() {
        out.push_str("no rows\n");
    } else if rows.len() > SHOWN {
        out.push_str(&format!("… {} rows\n", rows.len()));
    }
    out
}

/// Where the pages are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../cookbook")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_pages_is_complete() {
        let list = std::fs::read_to_string(folder().join("README.md")).expect("the list");
        let mut pages = 0;
        for entry in std::fs::read_dir(folder()).expect("the pages") {
            let path = entry.expect("a page").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name == "README.md" {
                continue;
            }
            let page = std::fs::read_to_string(&path).expect("a page");
            let queries = parts(&page)
                .iter()
                .filter(|part| matches!(part, Part::Recipe(_)))
                .count();
            let row = format!("]({name}) | {queries} |");
            assert!(list.contains(&row), "no row with `{row}`");
            pages += 1;
        }
        assert_eq!(
            list.matches(".md) | ").count(),
            pages,
            "a row without a page"
        );
    }
}

//! Printing: headings, the SQL of five dialects, result tables.

use std::borrow::Cow;
use std::io::{self, Write};

use comfy_table::{Table, presets};
use querent::dialect::{Kind, MariaDb, MsSql, MySql, Postgres, Sqlite};
use querent::{Complete, Query, Statement};

use super::cell::Line;
use super::failure::Failure;

/// How to print.
#[derive(Clone, Copy)]
pub(crate) struct Print {
    /// Headings and result tables, and nothing else.
    pub(crate) tables_only: bool,
    /// Tables without lines, for pipes and files.
    pub(crate) plain: bool,
}

/// Prints what the tour shows.
pub(crate) struct Show<'o> {
    print: Print,
    out: &'o mut dyn Write,
    steps: usize,
}

/// A statement with a spelling in all five dialects.
pub(crate) trait Everywhere:
    Query
    + Complete
    + Statement<MariaDb>
    + Statement<MsSql>
    + Statement<MySql>
    + Statement<Postgres>
    + Statement<Sqlite>
{
    /// Its SQL.
    fn texts(&self) -> [(Kind, Cow<'static, str>); 5] {
        [
            (Kind::Postgres, self.sql::<Postgres>()),
            (Kind::MySql, self.sql::<MySql>()),
            (Kind::MariaDb, self.sql::<MariaDb>()),
            (Kind::Sqlite, self.sql::<Sqlite>()),
            (Kind::MsSql, self.sql::<MsSql>()),
        ]
    }
}
impl<Q> Everywhere for Q where
    Q: Query
        + Complete
        + Statement<MariaDb>
        + Statement<MsSql>
        + Statement<MySql>
        + Statement<Postgres>
        + Statement<Sqlite>
{
}

impl<'o> Show<'o> {
    pub(crate) fn new(print: Print, out: &'o mut dyn Write) -> Self {
        Self {
            print,
            out,
            steps: 0,
        }
    }

    /// How many headings there were.
    pub(crate) fn steps(&self) -> usize {
        self.steps
    }

    /// A line that may differ from one engine to the next.
    pub(crate) fn note(&mut self, text: &str) -> Result<(), Failure> {
        if !self.print.tables_only {
            writeln!(self.out, "{text}")?;
        }
        Ok(())
    }

    pub(crate) fn heading(&mut self, text: &str) -> Result<(), Failure> {
        self.steps += 1;
        writeln!(self.out, "{}. {text}\n", self.steps)?;
        Ok(())
    }

    /// The SQL of a statement in all five dialects.
    pub(crate) fn sql(&mut self, statement: &impl Everywhere) -> Result<(), Failure> {
        self.texts(&statement.texts())
    }

    /// SQL texts, those that are equal once.
    pub(crate) fn texts(&mut self, texts: &[(Kind, Cow<'static, str>)]) -> Result<(), Failure> {
        if self.print.tables_only {
            return Ok(());
        }
        let mut shown: Vec<(String, &str)> = Vec::new();
        for (kind, text) in texts {
            match shown.iter_mut().find(|(_, known)| known == text) {
                Some((names, _)) => *names = format!("{names}, {kind}"),
                None => shown.push((kind.to_string(), text)),
            }
        }
        for (names, text) in shown {
            writeln!(self.out, "  -- {names}\n  {text}")?;
        }
        writeln!(self.out)?;
        Ok(())
    }

    /// Rows as a table.
    pub(crate) fn table<R: Line>(&mut self, header: &[&str], rows: &[R]) -> io::Result<()> {
        let mut table = Table::new();
        let plain = self.print.plain;
        table.load_style(if plain {
            presets::ASCII_MARKDOWN
        } else {
            presets::UTF8_FULL_CONDENSED
        });
        table.set_header(header.to_vec());
        table.add_rows(rows.iter().map(Line::cells));
        writeln!(self.out, "{table}\n")
    }
}

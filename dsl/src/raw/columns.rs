//! What a prepared statement says of its columns, and whether it is what a row wants.

use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::types::SqlType;

/// A column of a prepared statement.
#[derive(Clone, Debug)]
pub struct ResultColumn {
    /// Its name.
    pub(crate) name: String,
    /// What its cells hold.
    pub(crate) found: Found,
    /// What the server calls its type.
    pub(crate) type_name: String,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each driver finds some of them")]
pub(crate) enum Found {
    /// Nothing is known before a row is there.
    Anything,
    /// Integers of so many bits.
    Integer(u32),
    /// What has this name as a type of PostgreSQL.
    Named(&'static str),
    /// What no Rust type is made of.
    Nothing,
}

/// A column that a row is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// Its name; empty where it is found by position.
    pub(super) name: &'static str,
    /// What it is called on PostgreSQL.
    cast: &'static str,
    integer: bool,
}

impl Wanted {
    pub(super) const fn new<Q: SqlType>(name: &'static str) -> Self {
        Self {
            name,
            cast: Q::CAST.postgres,
            integer: Q::IS_INTEGER,
        }
    }

    fn bits(&self) -> u32 {
        match self.cast {
            "smallint" => 16,
            "integer" => 32,
            _ => 64,
        }
    }

    fn takes(&self, kind: Kind, found: Found) -> bool {
        match found {
            Found::Anything => true,
            Found::Nothing => false,
            Found::Integer(bits) if self.integer => bits <= self.bits(),
            Found::Integer(_) => kind.is_mysql_family() && matches!(self.cast, "boolean"),
            Found::Named(name) if name == self.cast => true,
            // Sums are decimal there, documents are text on MariaDB, and UUIDs are bytes or text.
            Found::Named(name) => match (name, self.cast) {
                ("numeric", _) => kind.is_mysql_family() && self.integer,
                ("real", "double precision") | ("json", "jsonb") => true,
                ("text", "jsonb" | "uuid") | ("bytea", "uuid") | ("timestamp", "timestamptz") => {
                    kind.is_mysql_family()
                }
                ("array", cast) => cast.ends_with("[]"),
                _ => false,
            },
        }
    }

    fn called(&self) -> &'static str {
        self.cast
    }
}

/// Finds the columns of a row among those of a statement: the place of each.
///
/// # Errors
///
/// When there are too few or too many of them, or one of another type.
pub(super) fn find(kind: Kind, wanted: &[Wanted], found: &[ResultColumn]) -> Result<Vec<usize>> {
    let named = wanted.first().is_some_and(|column| !column.name.is_empty());
    let places = if named {
        by_name(wanted, found)?
    } else {
        if wanted.len() != found.len() {
            return Err(wrong(format!(
                "the statement returns {} columns ({}), and the row is made of {}",
                found.len(),
                names(found),
                wanted.len()
            )));
        }
        (0..wanted.len()).collect()
    };
    for (column, place) in wanted.iter().zip(&places) {
        let there = &found[*place];
        if !column.takes(kind, there.found) {
            let (is, called) = (&there.type_name, column.called());
            return Err(wrong(format!("it is `{is}`, and the row takes `{called}`"))
                .with_column(there.name.clone()));
        }
    }
    Ok(places)
}

fn by_name(wanted: &[Wanted], found: &[ResultColumn]) -> Result<Vec<usize>> {
    let mut places = Vec::with_capacity(wanted.len());
    for column in wanted {
        let mut same = (0..found.len()).filter(|at| found[*at].name == column.name);
        let place = same.next().ok_or_else(|| {
            let others = names(found);
            wrong(format!(
                "the statement returns no such column, but {others}"
            ))
            .with_column(column.name)
        })?;
        if same.next().is_some() {
            return Err(wrong("the statement returns several columns of this name")
                .with_column(column.name));
        }
        places.push(place);
    }
    if let Some(more) = (0..found.len()).find(|at| !places.contains(at)) {
        return Err(
            wrong("the statement returns this column, and the row has none of this name")
                .with_column(found[more].name.clone()),
        );
    }
    Ok(places)
}

fn names(found: &[ResultColumn]) -> String {
    let names: Vec<String> = found
        .iter()
        .map(|column| format!("`{}`", column.name))
        .collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

fn wrong(message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Decode, message)
}

//! PostgreSQL's errors as ours.

use std::error::Error as StdError;
use std::io;

use postgres::error::{DbError, Severity};

use crate::dialect::Kind;
use crate::error::{Error, ErrorKind};

/// An error of a statement.
#[cold]
pub(super) fn query(error: postgres::Error) -> Error {
    match error.as_db_error() {
        Some(refusal) => refused(refusal),
        None => client(error),
    }
    .with_engine(Kind::Postgres)
}

/// A statement on a connection that is known to be broken.
#[cold]
pub(super) fn lost() -> Error {
    Error::new(ErrorKind::ConnectionLost, "the connection is broken").with_engine(Kind::Postgres)
}

/// An error of connecting to `target`.
#[cold]
pub(super) fn connect(error: postgres::Error, target: &str) -> Error {
    let (kind, reason, code) = match error.as_db_error() {
        Some(refusal) => {
            let kind = match refusal.code().code() {
                "28000" | "28P01" => ErrorKind::Authentication,
                "3D000" => ErrorKind::DatabaseMissing,
                _ => ErrorKind::Connect,
            };
            (
                kind,
                refusal.message().to_owned(),
                Some(refusal.code().code()),
            )
        }
        None => {
            let reason = error.source().map_or_else(|| error.to_string(), reason);
            // The driver does not tell these cases apart in any other way.
            if reason == "password missing" {
                let reason = "the server asks for a password, and the URL has none";
                (ErrorKind::Authentication, reason.to_owned(), None)
            } else if error.to_string() == "authentication error" {
                (ErrorKind::Authentication, reason, None)
            } else {
                (ErrorKind::Connect, reason, None)
            }
        }
    };
    let mut out = Error::new(kind, format!("cannot connect to `{target}`: {reason}"));
    if let Some(code) = code {
        out = out.with_code(code);
    }
    out.with_engine(Kind::Postgres).with_source(error)
}

/// An error and what caused it, in one line.
fn reason(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        next = cause.source();
    }
    text
}

/// An error of the client library.
fn client(error: postgres::Error) -> Error {
    let text = error.to_string();
    let is_io = error
        .source()
        .is_some_and(|source| source.is::<io::Error>());
    if error.is_closed() {
        return Error::new(
            ErrorKind::ConnectionLost,
            "the server has closed the connection",
        );
    }
    if text == "error encoding message to server" {
        return Error::new(ErrorKind::Encode, reason(&error)).with_source(error);
    }
    if is_io {
        return Error::new(ErrorKind::ConnectionLost, reason(&error)).with_source(error);
    }
    match error.into_source() {
        // A value that was refused when it was bound.
        Some(source) => match source.downcast::<Error>() {
            Ok(ours) => *ours,
            Err(source) => Error::new(ErrorKind::Query, format!("{text}: {source}")),
        },
        None => Error::new(ErrorKind::Query, text),
    }
}

/// An error of the server. Its details may repeat values, so only its message is kept.
fn refused(refusal: &DbError) -> Error {
    let code = refusal.code().code();
    let kind = if is_fatal(refusal) {
        ErrorKind::ConnectionLost
    } else {
        match code {
            "23502" => ErrorKind::NotNullViolation,
            "23503" => ErrorKind::ForeignKeyViolation,
            "23505" => ErrorKind::UniqueViolation,
            "23514" => ErrorKind::CheckViolation,
            "40001" | "40P01" | "55P03" => ErrorKind::Retry,
            "42P01" | "42703" => ErrorKind::SchemaChanged,
            _ => ErrorKind::Query,
        }
    };
    let mut out = Error::new(kind, refusal.message().to_owned()).with_code(code);
    let (mut table, mut column) = match code {
        "42P01" => (names(refusal.message()).next(), None),
        "42703" => missing_column(refusal.message()),
        "23505" => (None, refusal.detail().and_then(key_column)),
        _ => (None, None),
    };
    table = refusal.table().or(table);
    column = refusal.column().or(column);
    if let Some(table) = table {
        out = out.with_table(table.to_owned());
    }
    if let Some(column) = column {
        out = out.with_column(column.to_owned());
    }
    match refusal.constraint() {
        Some(constraint) => out.with_constraint(constraint),
        None => out,
    }
}

/// Whether the server ends the session with an error.
fn is_fatal(refusal: &DbError) -> bool {
    match refusal.parsed_severity() {
        Some(severity) => matches!(severity, Severity::Fatal | Severity::Panic),
        None => matches!(refusal.severity(), "FATAL" | "PANIC"),
    }
}

/// The names in double quotes in a message.
fn names(message: &str) -> impl Iterator<Item = &str> {
    message.split('"').skip(1).step_by(2)
}

/// Table and column of `column t.c does not exist` or `column "c" of relation "t" does not exist`.
fn missing_column(message: &str) -> (Option<&str>, Option<&str>) {
    let mut quoted = names(message);
    if let Some(column) = quoted.next() {
        return (quoted.next(), Some(column));
    }
    message
        .strip_prefix("column ")
        .and_then(|rest| rest.strip_suffix(" does not exist"))
        .and_then(|name| name.rsplit_once('.'))
        .map_or((None, None), |(table, column)| (Some(table), Some(column)))
}

/// The column of `Key (c)=(value) already exists.` if it is one plain column.
fn key_column(detail: &str) -> Option<&str> {
    let (column, _) = detail.split_once('(')?.1.split_once(")=(")?;
    (!column.contains([',', '(', ':'])).then(|| column.trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_messages() {
        for (message, table, column) in [
            (r#"column "c d" does not exist"#, None, Some("c d")),
            (
                r#"column "c" of relation "t" does not exist"#,
                Some("t"),
                Some("c"),
            ),
            (
                "column my t.my c does not exist",
                Some("my t"),
                Some("my c"),
            ),
            ("Spalte t.c existiert nicht", None, None),
        ] {
            assert_eq!(missing_column(message), (table, column));
        }
    }

    #[test]
    fn a_key_of_one_column_names_it_without_its_value() {
        assert_eq!(
            key_column("Key (email)=(a@b.c) already exists."),
            Some("email")
        );
        assert_eq!(
            key_column("Key (\"e mail\")=((x)=(y)) already exists."),
            Some("e mail")
        );
        assert_eq!(key_column("Key (a, b)=(1, 2) already exists."), None);
        assert_eq!(key_column("Key (lower(email))=(x) already exists."), None);
    }
}

//! SQLite's errors as ours.

use rusqlite::ffi;

use crate::dialect::Kind;
use crate::error::{Error, ErrorKind};

/// An error of a statement.
#[cold]
pub(super) fn query(error: rusqlite::Error) -> Error {
    let (code, message) = match &error {
        rusqlite::Error::SqliteFailure(code, message) => {
            (*code, message.clone().unwrap_or_else(|| code.to_string()))
        }
        rusqlite::Error::SqlInputError {
            error: code, msg, ..
        } => (*code, msg.clone()),
        other => return Error::new(ErrorKind::Query, other.to_string()).with_engine(Kind::Sqlite),
    };
    let subject = message
        .split_once(": ")
        .map_or("", |(_, subject)| subject)
        .to_owned();
    let first_name = subject.split(", ").next().unwrap_or_default().to_owned();
    let column_of = |error: Error| match first_name.rsplit_once('.') {
        Some((table, column)) => error
            .with_table(table.to_owned())
            .with_column(column.to_owned()),
        None => error,
    };
    let out = match code.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE
        | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
        | ffi::SQLITE_CONSTRAINT_ROWID => {
            column_of(Error::new(ErrorKind::UniqueViolation, message)).with_constraint(subject)
        }
        ffi::SQLITE_CONSTRAINT_NOTNULL => {
            column_of(Error::new(ErrorKind::NotNullViolation, message))
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Error::new(ErrorKind::ForeignKeyViolation, message),
        ffi::SQLITE_CONSTRAINT_CHECK => {
            Error::new(ErrorKind::CheckViolation, message).with_constraint(subject)
        }
        _ => match code.code {
            ffi::ErrorCode::DatabaseBusy | ffi::ErrorCode::DatabaseLocked => {
                Error::new(ErrorKind::Retry, message)
            }
            _ if message.starts_with("no such table: ") => {
                Error::new(ErrorKind::SchemaChanged, message).with_table(subject)
            }
            _ if message.starts_with("no such column: ") => {
                column_of(Error::new(ErrorKind::SchemaChanged, message))
            }
            _ if message.contains(" has no column named ") => {
                Error::new(ErrorKind::SchemaChanged, message)
            }
            _ => Error::new(ErrorKind::Query, message),
        },
    };
    out.with_engine(Kind::Sqlite)
        .with_code(code.extended_code.to_string())
        .with_source(error)
}

/// An error of opening the database at `path`.
#[cold]
pub(super) fn open(error: rusqlite::Error, path: &str) -> Error {
    let kind = if std::path::Path::new(path).exists() {
        ErrorKind::Connect
    } else {
        ErrorKind::DatabaseMissing
    };
    let message = match &error {
        rusqlite::Error::SqliteFailure(code, _) if code.code == ffi::ErrorCode::NotADatabase => {
            format!("`{path}` is not a SQLite database")
        }
        rusqlite::Error::SqliteFailure(_, Some(message)) => {
            format!("cannot open the database `{path}`: {message}")
        }
        other => format!("cannot open the database `{path}`: {other}"),
    };
    Error::new(kind, message)
        .with_engine(Kind::Sqlite)
        .with_source(error)
}

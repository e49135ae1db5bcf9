//! The server's errors as ours.

use mysql::{DriverError, MySqlError};

use super::message::{backticked, between, column_of, without_value};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind};

/// The code of a deadlock, after which the server has rolled the whole transaction back.
pub(super) const DEADLOCK: &str = "1213";

/// What a server's error number means.
const fn kind_of(code: u16) -> ErrorKind {
    match code {
        1044 | 1045 | 1698 | 1820 | 1862 | 3118 | 3955 => ErrorKind::Authentication,
        1049 => ErrorKind::DatabaseMissing,
        1048 | 1364 => ErrorKind::NotNullViolation,
        1054 | 1146 => ErrorKind::SchemaChanged,
        1062 | 1169 | 1586 | 1859 => ErrorKind::UniqueViolation,
        1216 | 1217 | 1451 | 1452 => ErrorKind::ForeignKeyViolation,
        3819 | 4025 => ErrorKind::CheckViolation,
        // lock wait timeout, deadlock, and (MariaDB) a row changed since the snapshot
        1020 | 1205 | 1213 => ErrorKind::Retry,
        // the server shuts down, killed the connection or hangs up for what it received
        1053
        | 1077
        | 1080
        | 1152
        | 1153
        | 1158..=1161
        | 1184
        | 1927
        | 2006
        | 2013
        | 3169
        | 4031 => ErrorKind::ConnectionLost,
        _ => ErrorKind::Query,
    }
}

/// Whether the statement has to be prepared again.
pub(super) const fn is_stale(error: &mysql::Error) -> bool {
    matches!(
        error,
        mysql::Error::MySqlError(MySqlError {
            code: 1243 | 1615,
            ..
        })
    )
}

/// Whether the statement was stopped by `KILL`, which may have been that of the whole connection.
pub(super) const fn is_interrupted(error: &mysql::Error) -> bool {
    matches!(
        error,
        mysql::Error::MySqlError(MySqlError { code: 1317, .. })
    )
}

/// Whether the text had no statement in it.
pub(super) const fn is_empty_query(error: &mysql::Error) -> bool {
    matches!(
        error,
        mysql::Error::MySqlError(MySqlError { code: 1065, .. })
    )
}

/// An error of a statement.
#[cold]
pub(super) fn statement(error: mysql::Error, kind: Kind) -> Error {
    match error {
        mysql::Error::MySqlError(error) => server(&error, kind),
        mysql::Error::IoError(error) => lost(&error.to_string()).with_source(error),
        mysql::Error::CodecError(error) => lost(&error.to_string()).with_source(error),
        mysql::Error::DriverError(DriverError::PacketOutOfSync | DriverError::UnexpectedPacket) => {
            lost("the server's answer was not understood")
        }
        other => Error::new(ErrorKind::Query, plain(&other)),
    }
    .with_engine(kind)
}

/// The connection broke.
#[cold]
pub(super) fn lost(why: &str) -> Error {
    Error::new(
        ErrorKind::ConnectionLost,
        format!("the connection broke: {why}"),
    )
}

/// An error of connecting to `address`.
#[cold]
pub(super) fn connect(error: mysql::Error, address: &str, user: Option<&str>) -> Error {
    let why = match error {
        mysql::Error::MySqlError(error) => {
            return match kind_of(error.code) {
                kind @ (ErrorKind::Authentication | ErrorKind::DatabaseMissing) => {
                    Error::new(kind, error.message)
                }
                _ => Error::new(ErrorKind::Connect, format!("{address}: {}", error.message)),
            }
            .with_code(error.code.to_string());
        }
        // MySQL invents an authentication method for users that it does not have.
        mysql::Error::DriverError(DriverError::UnknownAuthPlugin(method)) => {
            let user = user.map_or_else(String::new, |user| format!(" for the user `{user}`"));
            return Error::new(
                ErrorKind::Authentication,
                format!(
                    "{address} asks{user} for the authentication method `{method}`, which this \
                     driver does not have; or there is no such user"
                ),
            );
        }
        mysql::Error::DriverError(DriverError::CouldNotConnect(Some((_, why, _)))) => why,
        mysql::Error::DriverError(DriverError::ConnectTimeout) => "no answer in time".to_owned(),
        mysql::Error::DriverError(DriverError::TlsNotSupported) => {
            "the server does not encrypt connections, and `sslmode` asks for it".to_owned()
        }
        other => plain(&other),
    };
    Error::new(
        ErrorKind::Connect,
        format!("cannot connect to {address}: {why}"),
    )
}

/// The text of an error without the name of its variant.
fn plain(error: &mysql::Error) -> String {
    let text = error.to_string();
    match text
        .split_once(" { ")
        .and_then(|(_, inner)| inner.strip_suffix(" }"))
    {
        Some(inner) => inner.to_owned(),
        None => text,
    }
}

fn server(error: &MySqlError, kind: Kind) -> Error {
    let text = error.message.as_str();
    let new = |message: String| Error::new(kind_of(error.code), message);
    match kind_of(error.code) {
        ErrorKind::CheckViolation => with_constraint(
            new(text.to_owned()),
            between(text, "constraint '", "' is violated")
                .or_else(|| between(text, "CONSTRAINT `", "` failed")),
        ),
        ErrorKind::ConnectionLost => lost(text),
        ErrorKind::ForeignKeyViolation => {
            let constraint = text
                .split_once("CONSTRAINT `")
                .and_then(|(_, rest)| backticked(rest));
            let table = text
                .split_once("`.`")
                .and_then(|(_, rest)| backticked(rest));
            let out = match &constraint {
                Some(name) => new(format!("the foreign key `{name}` does not hold")),
                None => new(text.to_owned()),
            };
            with_table(
                with_constraint(out, constraint.as_deref()),
                table.as_deref(),
            )
        }
        ErrorKind::NotNullViolation => with_column(
            new(text.to_owned()),
            between(text, "Column '", "' cannot be null")
                .or_else(|| between(text, "Field '", "' doesn't have")),
        ),
        ErrorKind::SchemaChanged => {
            if let Some(table) = between(text, "Table '", "' doesn't exist") {
                let table = table.split_once('.').map_or(table, |(_, table)| table);
                return with_table(new(text.to_owned()), Some(table))
                    .with_code(error.code.to_string());
            }
            qualified(new(text.to_owned()), between(text, "column '", "' in "))
        }
        ErrorKind::UniqueViolation => match between(text, "for key '", "'") {
            // MySQL puts the table before the key.
            Some(key) => {
                let (table, key) = match (kind, key.split_once('.')) {
                    (Kind::MySql, Some((table, key))) => (Some(table), key),
                    _ => (None, key),
                };
                with_table(
                    new(format!("a row with this value of the key `{key}` exists")),
                    table,
                )
                .with_constraint(key)
            }
            None => new(without_value(text)),
        },
        _ => qualified(new(without_value(text)), column_of(text)),
    }
    .with_code(error.code.to_string())
}

fn with_column(error: Error, column: Option<&str>) -> Error {
    match column {
        Some(column) => error.with_column(column.to_owned()),
        None => error,
    }
}

fn with_table(error: Error, table: Option<&str>) -> Error {
    match table {
        Some(table) => error.with_table(table.to_owned()),
        None => error,
    }
}

fn with_constraint(error: Error, constraint: Option<&str>) -> Error {
    match constraint {
        Some(constraint) => error.with_constraint(constraint),
        None => error,
    }
}

/// Adds a column that may stand behind its table.
fn qualified(error: Error, name: Option<&str>) -> Error {
    match name.and_then(|name| name.rsplit_once('.')) {
        Some((table, column)) => {
            let table = table.rsplit_once('.').map_or(table, |(_, table)| table);
            with_column(with_table(error, Some(table)), Some(column))
        }
        None => with_column(error, name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: Kind, code: u16, message: &str) -> Error {
        let state = "HY000".to_owned();
        statement(
            mysql::Error::MySqlError(MySqlError {
                state,
                message: message.to_owned(),
                code,
            }),
            kind,
        )
    }

    #[test]
    fn unique_violations_name_the_key_and_keep_the_value_to_themselves() {
        let error = of(
            Kind::MySql,
            1062,
            "Duplicate entry 'it's for key 'x' for key 'users.e.mail'",
        );
        assert_eq!(error.kind(), ErrorKind::UniqueViolation);
        assert_eq!(
            (error.table(), error.constraint()),
            (Some("users"), Some("e.mail"))
        );
        assert_eq!(
            error.to_string(),
            "MySQL: table `users`: a row with this value of the key `e.mail` exists"
        );
        let error = of(Kind::MariaDb, 1062, "Duplicate entry 'x' for key 'e.mail'");
        assert_eq!(
            (error.code(), error.constraint()),
            (Some("1062"), Some("e.mail"))
        );
    }

    #[test]
    fn constraints_and_columns_are_named() {
        let fk = "Cannot add or update a child row: a foreign key constraint fails (`d`.`po``sts`, \
                  CONSTRAINT `au``thor` FOREIGN KEY (`a`) REFERENCES `users` (`id`))";
        let error = of(Kind::MySql, 1452, fk);
        assert_eq!(error.kind(), ErrorKind::ForeignKeyViolation);
        assert_eq!(
            (error.table(), error.constraint()),
            (Some("po`sts"), Some("au`thor"))
        );
        for (code, message, kind, table, column, constraint) in [
            (
                1048,
                "Column 'a'b' cannot be null",
                ErrorKind::NotNullViolation,
                None,
                Some("a'b"),
                None,
            ),
            (
                1364,
                "Field 'a' doesn't have a default value",
                ErrorKind::NotNullViolation,
                None,
                Some("a"),
                None,
            ),
            (
                3819,
                "Check constraint 'c' is violated.",
                ErrorKind::CheckViolation,
                None,
                None,
                Some("c"),
            ),
            (
                4025,
                "CONSTRAINT `c` failed for `d`.`t`",
                ErrorKind::CheckViolation,
                None,
                None,
                Some("c"),
            ),
            (
                1146,
                "Table 'd.t' doesn't exist",
                ErrorKind::SchemaChanged,
                Some("t"),
                None,
                None,
            ),
            (
                1054,
                "Unknown column 't.c' in 'field list'",
                ErrorKind::SchemaChanged,
                Some("t"),
                Some("c"),
                None,
            ),
            (
                1054,
                "Unknown column 'c' in 'where clause'",
                ErrorKind::SchemaChanged,
                None,
                Some("c"),
                None,
            ),
            (
                1264,
                "Out of range value for column 'a' at row 1",
                ErrorKind::Query,
                None,
                Some("a"),
                None,
            ),
            (1213, "Deadlock found", ErrorKind::Retry, None, None, None),
        ] {
            let error = of(Kind::MySql, code, message);
            assert_eq!(error.kind(), kind, "{message}");
            assert_eq!(
                (error.table(), error.column()),
                (table, column),
                "{message}"
            );
            assert_eq!(error.constraint(), constraint, "{message}");
        }
    }

    #[test]
    fn a_broken_stream_is_a_lost_connection() {
        let io = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        assert!(statement(mysql::Error::IoError(io), Kind::MySql).is_connection_lost());
        assert!(of(Kind::MariaDb, 1927, "Connection was killed").is_connection_lost());
    }

    #[test]
    fn an_invented_method_is_a_refused_login() {
        let error = DriverError::UnknownAuthPlugin("sha256_password".to_owned());
        let error = connect(error.into(), "db.example:3306", Some("ada"));
        assert_eq!(error.kind(), ErrorKind::Authentication);
        for part in ["db.example:3306", "`ada`", "`sha256_password`"] {
            assert!(error.to_string().contains(part), "{error}");
        }
    }
}

//! Which server it is.

use std::fmt;

use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};

/// What the server says of itself.
#[derive(Clone, Debug)]
pub(super) struct Version {
    kind: Kind,
    number: (u16, u16, u16),
    text: String,
}

impl Version {
    /// Reads what `SELECT VERSION()` returns.
    pub(super) fn parse(text: &str) -> Self {
        // MariaDB hides behind an old version of MySQL where old clients look.
        let text = text.strip_prefix("5.5.5-").unwrap_or(text);
        let is_mariadb = text.to_ascii_lowercase().contains("mariadb");
        let digits = text
            .find(|c: char| c != '.' && !c.is_ascii_digit())
            .map_or(text, |end| &text[..end]);
        let mut numbers = digits.split('.').map(|number| number.parse().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        Self {
            kind: if is_mariadb {
                Kind::MariaDb
            } else {
                Kind::MySql
            },
            number: (next(), next(), next()),
            text: text.to_owned(),
        }
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Refuses servers that are too old.
    pub(super) fn supported(&self) -> Result<()> {
        let (oldest, name) = match self.kind {
            Kind::MariaDb => ((10, 6, 0), "10.6"),
            _ => ((8, 0, 31), "8.0.31"),
        };
        if self.number >= oldest {
            return Ok(());
        }
        let message = format!(
            "the server is {self}, which is too old; {} {name} or later is needed",
            self.kind
        );
        Err(Error::new(ErrorKind::WrongServer, message).with_engine(self.kind))
    }
}

/// `MariaDB 11.8.3`
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor, patch) = self.number;
        write!(f, "{} {major}.{minor}.{patch}", self.kind)
    }
}

/// Refuses a server that is another one than the connection's type says.
pub(super) fn same_engine(expected: Kind, server: &Version) -> Result<()> {
    let found = server.kind;
    if found == expected {
        return Ok(());
    }
    let (connection, scheme) = match found {
        Kind::MariaDb => ("MySqlConnection<MariaDb>", "mariadb:"),
        _ => ("MySqlConnection<MySql>", "mysql:"),
    };
    let message = format!(
        "the server is {server}, not {expected}; use `{connection}` and a `{scheme}` URL, or `Database`, which finds out by itself"
    );
    Err(Error::new(ErrorKind::WrongServer, message).with_engine(expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_name_the_engine() {
        for (text, name) in [
            ("9.7.0", "MySQL 9.7.0"),
            ("8.0.36-28.1", "MySQL 8.0.36"),
            ("5.5.5-10.11.18-MariaDB-0+deb12u1", "MariaDB 10.11.18"),
            ("11.8.3-MariaDB-log", "MariaDB 11.8.3"),
            ("8.1", "MySQL 8.1.0"),
            ("", "MySQL 0.0.0"),
        ] {
            assert_eq!(Version::parse(text).to_string(), name);
        }
    }

    #[test]
    fn old_servers_are_refused_by_version() {
        let refused = |text: &str| Version::parse(text).supported().unwrap_err();
        for text in [
            "8.0.30",
            "5.7.44-log",
            "10.5.29-MariaDB",
            "5.5.5-10.3.1-MariaDB",
        ] {
            assert_eq!(refused(text).kind(), ErrorKind::WrongServer);
        }
        assert_eq!(
            refused("10.5.29-MariaDB").to_string(),
            "MariaDB: the server is MariaDB 10.5.29, which is too old; MariaDB 10.6 or later is needed"
        );
        for text in ["8.0.31", "9.7.0", "10.6.0-MariaDB", "12.0.2-MariaDB"] {
            assert!(Version::parse(text).supported().is_ok());
        }
    }

    #[test]
    fn the_other_engine_is_refused_with_advice() {
        let error = same_engine(Kind::MySql, &Version::parse("11.8.3-MariaDB")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WrongServer);
        assert!(
            error.to_string().contains("`MySqlConnection<MariaDb>`"),
            "{error}"
        );
    }
}

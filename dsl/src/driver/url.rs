//! Database URLs.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

use crate::error::{Error, ErrorKind, Result};

/// Which engine a URL names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    MariaDb,
    MySql,
    Postgres,
    Sqlite,
}

/// A parsed database URL. Its password never appears in `Debug`, `Display` or an error.
///
/// | engine | URLs |
/// |---|---|
/// | SQLite | `sqlite:file.db`, `sqlite:///full/path.db`, `sqlite::memory:`; `?mode=ro`, `rw` or `rwc` |
/// | PostgreSQL | `postgres://user:password@host:5432/database`, `postgresql://..`; `?host=/run/postgresql` for a socket |
/// | MySQL | `mysql://user:password@host:3306/database`; `?socket=/run/mysqld/mysqld.sock` for a socket |
/// | MariaDB | `mariadb://..`, like MySQL |
///
/// User, password, database and parameters are percent-encoded. `?sslmode=` is `disable`, `prefer`
/// (default), `require`, `verify-ca` or `verify-full`; `?sslrootcert=` names a file of certificates.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl {
    scheme: Scheme,
    user: Option<String>,
    password: Option<String>,
    host: Option<String>,
    port: Option<u16>,
    path: String,
    parameters: Vec<(String, String)>,
}

impl DatabaseUrl {
    /// Parses a URL.
    ///
    /// # Errors
    ///
    /// When the scheme is unknown or a part is not understood; the error does not repeat the URL.
    ///
    /// ```
    /// use querent::driver::DatabaseUrl;
    ///
    /// let url = DatabaseUrl::parse("postgres://ada:s%3Acret@localhost/shop")?;
    /// assert_eq!(url.to_string(), "postgres://ada:***@localhost/shop");
    /// assert!(DatabaseUrl::parse("oracle://localhost").is_err());
    /// # Ok::<(), querent::Error>(())
    /// ```
    pub fn parse(url: &str) -> Result<Self> {
        let Some((scheme, rest)) = url.split_once(':') else {
            return Err(wrong(
                "a database URL starts with a scheme, for instance `sqlite:`",
            ));
        };
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "sqlite" => Scheme::Sqlite,
            "postgres" | "postgresql" => Scheme::Postgres,
            "mysql" => Scheme::MySql,
            "mariadb" => Scheme::MariaDb,
            _ => {
                let known = "known are sqlite:, postgres:, postgresql:, mysql: and mariadb:";
                // What stands before the first colon may be a password, when the scheme is missing.
                let shown: String = scheme
                    .chars()
                    .filter(char::is_ascii_alphanumeric)
                    .take(16)
                    .collect();
                return Err(wrong(if url.contains("://") {
                    format!("unknown scheme `{shown}`; {known}")
                } else {
                    format!("unknown scheme; {known}")
                }));
            }
        };
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let parameters = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Ok((decode(name, "a parameter")?, decode(value, "a parameter")?))
            })
            .collect::<Result<_>>()?;
        let empty = Self {
            scheme,
            user: None,
            password: None,
            host: None,
            port: None,
            path: String::new(),
            parameters,
        };
        if scheme == Scheme::Sqlite {
            let path = rest.strip_prefix("//").unwrap_or(rest);
            if path.is_empty() {
                return Err(wrong("the SQLite URL names no file"));
            }
            return Ok(Self {
                path: decode(path, "the path")?,
                ..empty
            });
        }
        let Some(rest) = rest.strip_prefix("//") else {
            return Err(wrong(
                "the scheme is followed by `//`, for instance `postgres://localhost/db`",
            ));
        };
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (login, address) = match authority.rsplit_once('@') {
            Some((login, address)) => (Some(login), address),
            None => (None, authority),
        };
        let (user, password) = match login.map(|login| login.split_once(':').unwrap_or((login, "")))
        {
            Some((user, "")) => (Some(decode(user, "the user name")?), None),
            Some((user, password)) => (
                Some(decode(user, "the user name")?),
                Some(decode(password, "the password")?),
            ),
            None => (None, None),
        };
        let (host, port) = split_address(address)?;
        Ok(Self {
            user: user.filter(|user| !user.is_empty()),
            password,
            host,
            port,
            path: decode(path, "the database name")?,
            ..empty
        })
    }

    /// Parses a URL, or takes text without a known scheme as a path when SQLite is the default.
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    pub(crate) fn parse_with_default(url: &str, default: Scheme) -> Result<Self> {
        if default == Scheme::Sqlite && !url.starts_with("sqlite:") && !url.contains("://") {
            return Ok(Self {
                scheme: Scheme::Sqlite,
                user: None,
                password: None,
                host: None,
                port: None,
                path: url.to_owned(),
                parameters: Vec::new(),
            });
        }
        let parsed = Self::parse(url)?;
        if parsed.scheme != default {
            return Err(wrong(format!(
                "this connection needs a `{}:` URL, not `{}:`",
                default.name(),
                parsed.scheme.name()
            )));
        }
        Ok(parsed)
    }

    pub(crate) fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The database's name, or the path of a SQLite file.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first parameter that is not among the known ones.
    #[cfg_attr(not(any(feature = "mysql", feature = "postgres")), allow(dead_code))]
    pub(crate) fn unknown_parameter(&self, known: &[&str]) -> Option<&str> {
        self.parameters
            .iter()
            .map(|(name, _)| name.as_str())
            .find(|name| !known.contains(name))
    }
}

/// What servers ask for.
#[cfg(any(feature = "mysql", feature = "postgres"))]
impl DatabaseUrl {
    pub(crate) fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    pub(crate) fn password(&self) -> Option<&str> {
        self.password.as_deref()
    }

    pub(crate) fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    pub(crate) fn port(&self) -> Option<u16> {
        self.port
    }
}

impl Scheme {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::MariaDb => "mariadb",
            Self::MySql => "mysql",
            Self::Postgres => "postgres",
            Self::Sqlite => "sqlite",
        }
    }
}

fn wrong(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Url, message)
}

fn decode(text: &str, what: &str) -> Result<String> {
    percent_decode_str(text)
        .decode_utf8()
        .map(Cow::into_owned)
        .map_err(|_| {
            wrong(format!(
                "{what} in the URL is not UTF-8 after percent-decoding"
            ))
        })
}

fn split_address(address: &str) -> Result<(Option<String>, Option<u16>)> {
    let (host, port) = if let Some(rest) = address.strip_prefix('[') {
        let Some((host, rest)) = rest.split_once(']') else {
            return Err(wrong("the IPv6 address in the URL has no closing bracket"));
        };
        (host, rest.strip_prefix(':').unwrap_or(""))
    } else {
        address.rsplit_once(':').unwrap_or((address, ""))
    };
    let port = match port {
        "" => None,
        digits => Some(
            digits
                .parse()
                .map_err(|_| wrong("the port in the URL is not a number from 0 to 65535"))?,
        ),
    };
    let host = decode(host, "the host")?;
    Ok(((!host.is_empty()).then_some(host), port))
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scheme == Scheme::Sqlite {
            return write!(f, "sqlite:{}", self.path);
        }
        write!(f, "{}://", self.scheme.name())?;
        if let Some(user) = &self.user {
            write!(
                f,
                "{user}{}@",
                if self.password.is_some() { ":***" } else { "" }
            )?;
        }
        f.write_str(self.host.as_deref().unwrap_or_default())?;
        if let Some(port) = self.port {
            write!(f, ":{port}")?;
        }
        write!(f, "/{}", self.path)
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(any(feature = "mysql", feature = "postgres"))]
    fn parts_are_percent_decoded() {
        let url =
            DatabaseUrl::parse("mysql://a%40b:p%2Fw%3A@h%2Ex:1/d%20b?socket=%2Ftmp%2Fs").unwrap();
        assert_eq!((url.user(), url.password()), (Some("a@b"), Some("p/w:")));
        assert_eq!(
            (url.host(), url.port(), url.path()),
            (Some("h.x"), Some(1), "d b")
        );
        assert_eq!(url.parameter("socket"), Some("/tmp/s"));
        assert_eq!(format!("{url:?}"), "DatabaseUrl(mysql://a@b:***@h.x:1/d b)");
    }

    #[test]
    fn sqlite_paths() {
        for (url, path) in [
            ("sqlite:a.db", "a.db"),
            ("sqlite:///tmp/a b.db", "/tmp/a b.db"),
            ("sqlite::memory:", ":memory:"),
        ] {
            assert_eq!(DatabaseUrl::parse(url).unwrap().path(), path);
        }
    }

    #[test]
    fn wrong_urls_are_explained_without_their_secrets() {
        for url in [
            "",
            "nothing",
            "oracle://u:secret@h/d",
            "user:secret@host",
            "postgres:secret",
            "postgres://u:secret@h:port/d",
            "postgres://u:secret@[::1/d",
            "postgres://u:%ff%fesecret@h/d",
            "sqlite:",
        ] {
            let error = DatabaseUrl::parse(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Url);
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}

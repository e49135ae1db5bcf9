//! Database URLs.

mod error;

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use percent_encoding::percent_decode_str;

pub use self::error::UrlError;
use crate::redact::{self, Secret};

/// A database engine whose schema can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// MariaDB.
    MariaDb,
    /// MySQL.
    MySql,
    /// PostgreSQL.
    Postgres,
    /// SQLite.
    Sqlite,
}

impl Engine {
    /// The scheme of this engine's URLs.
    #[must_use]
    pub fn scheme(self) -> &'static str {
        match self {
            Self::MariaDb => "mariadb",
            Self::MySql => "mysql",
            Self::Postgres => "postgres",
            Self::Sqlite => "sqlite",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MariaDb => "MariaDB",
            Self::MySql => "MySQL",
            Self::Postgres => "PostgreSQL",
            Self::Sqlite => "SQLite",
        })
    }
}

/// The address of a database.
///
/// | URL | |
/// |---|---|
/// | `sqlite:path`, `sqlite://path`, a plain path to an existing file, `sqlite::memory:` | SQLite |
/// | `postgres://user:password@host:port/database`, `postgresql://..` | PostgreSQL |
/// | `mysql://user:password@host:port/database` | MySQL, or MariaDB |
/// | `mariadb://user:password@host:port/database` | MariaDB |
///
/// User, password, host, path and parameters are percent-decoded. A Unix socket is given as a
/// parameter: `postgres://user@/database?host=/run/postgresql`,
/// `mysql://user@localhost/database?socket=/run/mysqld/mysqld.sock`.
///
/// `Debug` and `Display` never show the password.
///
/// # Example
///
/// ```
/// use querent_cli::{DatabaseUrl, Engine};
///
/// let url: DatabaseUrl = "postgres://ada:secret@localhost/app".parse()?;
/// assert_eq!(url.engine(), Engine::Postgres);
/// assert_eq!(url.to_string(), "postgres://ada:***@localhost/app");
/// # Ok::<(), querent_cli::UrlError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl {
    shown: String,
    engine: Engine,
    place: Box<Place>,
}

/// Where a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A SQLite database in memory.
    Memory,
    /// A SQLite file.
    File(PathBuf),
    /// A database server.
    Server(Server),
}

/// The parts of a server's URL, percent-decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    pub(crate) user: Option<String>,
    pub(crate) password: Option<Secret>,
    pub(crate) hosts: Vec<(String, Option<u16>)>,
    pub(crate) database: Option<String>,
    pub(crate) parameters: Vec<(String, String)>,
}

impl DatabaseUrl {
    /// The engine that the scheme names.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    fn sqlite(shown: &str, place: Place) -> Self {
        Self {
            shown: shown.to_owned(),
            engine: Engine::Sqlite,
            place: Box::new(place),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl FromStr for DatabaseUrl {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        if text.is_empty() {
            return Err(UrlError::Empty);
        }
        let scheme = text.split_once(':').filter(|(scheme, _)| is_scheme(scheme));
        let Some((scheme, rest)) = scheme else {
            if Path::new(text).is_file() {
                return Ok(Self::sqlite(text, Place::File(text.into())));
            }
            return Err(UrlError::NoScheme(redact::url(text)));
        };
        let engine = match &*scheme.to_ascii_lowercase() {
            "sqlite" | "sqlite3" => {
                return Ok(Self::sqlite(text, sqlite_place(rest)?));
            }
            "postgres" | "postgresql" => Engine::Postgres,
            "mysql" => Engine::MySql,
            "mariadb" => Engine::MariaDb,
            _ if Path::new(text).is_file() => {
                return Ok(Self::sqlite(text, Place::File(text.into())));
            }
            _ => return Err(UrlError::UnknownScheme(scheme.to_owned())),
        };
        let Some(rest) = rest.strip_prefix("//") else {
            return Err(UrlError::NoSlashes(engine));
        };
        Ok(Self {
            shown: redact::url(text),
            engine,
            place: Box::new(Place::Server(server(rest)?)),
        })
    }
}

/// One letter is a drive of Windows, not a scheme.
fn is_scheme(text: &str) -> bool {
    text.len() > 1
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

fn sqlite_place(rest: &str) -> Result<Place, UrlError> {
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let path = rest.split_once('?').map_or(rest, |(path, _)| path);
    match path {
        ":memory:" => Ok(Place::Memory),
        "" => Err(UrlError::NoPath),
        path => Ok(Place::File(decode(path, "path")?.into())),
    }
}

fn server(rest: &str) -> Result<Server, UrlError> {
    let (rest, query) = match rest.split_once('?') {
        Some((rest, query)) => (rest, query),
        None => (rest, ""),
    };
    let (authority, path) = match rest.split_once('/') {
        Some((authority, path)) => (authority, path),
        None => (rest, ""),
    };
    if path.contains('@') || (query.contains('@') && !authority.contains('@')) {
        return Err(UrlError::StrayAt);
    }
    let (userinfo, hosts) = match authority.rsplit_once('@') {
        Some((userinfo, hosts)) => (Some(userinfo), hosts),
        None => (None, authority),
    };
    let mut user = None;
    let mut password = None;
    if let Some(userinfo) = userinfo {
        let (name, secret) = match userinfo.split_once(':') {
            Some((name, secret)) => (name, Some(secret)),
            None => (userinfo, None),
        };
        user = Some(decode(name, "user")?).filter(|user| !user.is_empty());
        password = secret
            .map(|secret| decode(secret, "password"))
            .transpose()?;
    }
    let hosts = hosts
        .split(',')
        .filter(|host| !host.is_empty())
        .map(host)
        .collect::<Result<Vec<_>, _>>()?;
    let mut parameters = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decode(key, "parameter")?, decode(value, "parameter")?);
        match &*key {
            "user" => user = Some(value),
            "password" => password = Some(value),
            _ => parameters.push((key, value)),
        }
    }
    let database = Some(decode(path, "database")?).filter(|database| !database.is_empty());
    let public: Vec<String> = [&user, &database]
        .into_iter()
        .flatten()
        .chain(hosts.iter().map(|(host, _)| host))
        .cloned()
        .collect();
    Ok(Server {
        user,
        password: password.map(|value| Secret::new(value, public)),
        hosts,
        database,
        parameters,
    })
}

/// A host with its port; a host in brackets is an IPv6 address.
fn host(text: &str) -> Result<(String, Option<u16>), UrlError> {
    let (name, port) = match text.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((name, "")) => (name, None),
            Some((name, rest)) => match rest.strip_prefix(':') {
                Some(port) => (name, Some(port)),
                None => return Err(UrlError::Host),
            },
            None => return Err(UrlError::Host),
        },
        None => match text.rsplit_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (text, None),
        },
    };
    let port = match port {
        None | Some("") => None,
        Some(port) => Some(port.parse().map_err(|_| UrlError::Port)?),
    };
    Ok((decode(name, "host")?, port))
}

fn decode(text: &str, part: &'static str) -> Result<String, UrlError> {
    let text = percent_decode_str(text)
        .decode_utf8()
        .map_err(|_| UrlError::NotUtf8(part))?;
    if text.contains('\0') {
        return Err(UrlError::Nul(part));
    }
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Server {
        match *text.parse::<DatabaseUrl>().expect(text).place {
            Place::Server(server) => server,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn parts_are_percent_decoded() {
        let server = parts("postgres://us%40er:p%2Fw%3A@h%2Dost:1234/d%20b?options=-c%20a%3Db&x");
        assert_eq!(server.user.as_deref(), Some("us@er"));
        assert_eq!(server.password.expect("a password").reveal(), "p/w:");
        assert_eq!(server.hosts, [("h-ost".to_owned(), Some(1234))]);
        assert_eq!(server.database.as_deref(), Some("d b"));
        assert_eq!(
            server.parameters,
            [
                ("options".to_owned(), "-c a=b".to_owned()),
                ("x".to_owned(), String::new())
            ]
        );
    }

    #[test]
    fn hosts_may_be_several_or_none_or_ipv6_or_a_socket() {
        assert_eq!(
            parts("postgres://a,b:2,[::1]:3,[::2],%2Frun/d").hosts,
            [
                ("a".to_owned(), None),
                ("b".to_owned(), Some(2)),
                ("::1".to_owned(), Some(3)),
                ("::2".to_owned(), None),
                ("/run".to_owned(), None),
            ]
        );
        let server = parts("postgres://u@/d?host=/run/postgresql");
        assert!(server.hosts.is_empty());
        assert_eq!(server.user.as_deref(), Some("u"));
        assert_eq!(server.parameters[0].1, "/run/postgresql");
    }

    #[test]
    fn an_at_sign_in_the_password_needs_no_encoding() {
        let server = parts("mysql://u:p@w@h/d");
        assert_eq!(server.password.expect("a password").reveal(), "p@w");
        assert_eq!(server.hosts, [("h".to_owned(), None)]);
    }

    #[test]
    fn user_and_password_may_be_parameters() {
        let server = parts("postgres://h/d?user=u&password=p");
        assert_eq!(server.user.as_deref(), Some("u"));
        assert_eq!(server.password.expect("a password").reveal(), "p");
    }

    #[test]
    fn sqlite_paths() {
        for (text, path) in [
            ("sqlite:a b.db", "a b.db"),
            ("sqlite:a%20b.db", "a b.db"),
            ("sqlite://rel/a.db", "rel/a.db"),
            ("sqlite:///abs/a.db", "/abs/a.db"),
            ("sqlite:/abs/a.db?mode=rwc", "/abs/a.db"),
            ("SQLITE:a.db", "a.db"),
        ] {
            let url: DatabaseUrl = text.parse().expect(text);
            assert_eq!(*url.place, Place::File(path.into()), "{text}");
        }
        for text in ["sqlite::memory:", "sqlite://:memory:"] {
            assert_eq!(
                text.parse::<DatabaseUrl>().expect(text).place(),
                &Place::Memory
            );
        }
    }

    #[test]
    fn bad_urls_are_told_without_the_password() {
        for (text, error) in [
            ("", UrlError::Empty),
            (
                "oracle://u:secret@h/d",
                UrlError::UnknownScheme("oracle".into()),
            ),
            ("user:secret@h/d", UrlError::UnknownScheme("user".into())),
            ("nowhere.db", UrlError::NoScheme("nowhere.db".into())),
            ("mysql:u:secret@h/d", UrlError::NoSlashes(Engine::MySql)),
            ("sqlite:", UrlError::NoPath),
            ("postgres://u:sec/ret@h/d", UrlError::StrayAt),
            ("postgres://u:sec?ret@h/d", UrlError::StrayAt),
            ("postgres://u:secret", UrlError::Port),
            ("postgres://u:secret@h:99999/d", UrlError::Port),
            ("postgres://u:secret@[::1/d", UrlError::Host),
            ("postgres://u:%ff@h/d", UrlError::NotUtf8("password")),
            ("postgres://u:secret@h/d%00", UrlError::Nul("database")),
        ] {
            let got = text.parse::<DatabaseUrl>().expect_err(text);
            assert!(!got.to_string().contains("sec"), "{got}");
            assert_eq!(got, error, "{text}");
        }
    }

    #[test]
    fn neither_debug_nor_display_shows_the_password() {
        let url: DatabaseUrl = "mysql://ada:hunter2@h/d".parse().expect("a URL");
        for text in [
            url.to_string(),
            format!("{url:?}"),
            format!("{:?}", url.place),
        ] {
            assert!(!text.contains("hunter2"), "{text}");
        }
        assert_eq!(url.to_string(), "mysql://ada:***@h/d");
    }
}

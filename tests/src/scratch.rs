//! Databases made for one test or one run of the tour.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;

/// A database of its own, which is gone when this is dropped.
///
/// On SQLite it is a file in the directory for temporary files, on PostgreSQL a schema and on MySQL
/// and MariaDB a database, with a name that no other has.
pub struct Scratch {
    url: String,
    home: Option<Home>,
}

/// Where the database is.
enum Home {
    File(PathBuf),
    Server { url: String, name: String },
}

impl Scratch {
    /// Makes a database on the server at `server`, or a SQLite file.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached or does not allow it.
    pub fn new(server: Option<&str>, label: &str) -> querent::Result<Self> {
        let name = unique(label);
        let Some(server) = server else {
            let path = std::env::temp_dir().join(format!("{name}.db"));
            let url = format!("sqlite:{}", percent(&path.display().to_string()));
            return Ok(Self {
                url,
                home: Some(Home::File(path)),
            });
        };
        let mut conn = AnyConnection::open(server)?;
        let url = if conn.engine() == Kind::Postgres {
            conn.batch(&format!("CREATE SCHEMA {name}"))?;
            with_schema(server, &name)
        } else {
            conn.batch(&format!("CREATE DATABASE {name}"))?;
            with_database(server, &name)
        };
        Ok(Self {
            url,
            home: Some(Home::Server {
                url: server.to_owned(),
                name,
            }),
        })
    }

    /// The URL of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens a connection to it.
    ///
    /// # Errors
    ///
    /// When it cannot be opened.
    pub fn open(&self) -> querent::Result<AnyConnection> {
        AnyConnection::open(&self.url)
    }

    /// Removes the database.
    ///
    /// # Errors
    ///
    /// When the server refuses.
    pub fn remove(mut self) -> querent::Result<()> {
        self.home.take().map_or(Ok(()), Home::remove)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some(home) = self.home.take()
            && let Err(error) = home.remove()
        {
            eprintln!("warning: a database is left behind: {error}");
        }
    }
}

impl Home {
    fn remove(self) -> querent::Result<()> {
        match self {
            Self::File(path) => {
                for end in ["", "-journal", "-wal", "-shm"] {
                    let mut path = path.clone().into_os_string();
                    path.push(end);
                    // Most of them are not there.
                    let _ = std::fs::remove_file(path);
                }
                Ok(())
            }
            Self::Server { url, name } => {
                let mut conn = AnyConnection::open(&url)?;
                let drop = match conn.engine() {
                    Kind::Postgres => format!("DROP SCHEMA {name} CASCADE"),
                    _ => format!("DROP DATABASE {name}"),
                };
                conn.batch(&drop)
            }
        }
    }
}

/// A name that no other run and no other call makes.
fn unique(label: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    format!(
        "{label}_{}_{:x}_{count}",
        std::process::id(),
        now.as_micros()
    )
}

/// The URL of another database on the same server.
pub fn with_database(url: &str, database: &str) -> String {
    let (place, query) = match url.split_once('?') {
        Some((place, query)) => (place, format!("?{query}")),
        None => (url, String::new()),
    };
    let authority = place.find("://").map_or(0, |at| at + 3);
    let end = place[authority..]
        .find('/')
        .map_or(place.len(), |at| authority + at);
    format!("{}/{database}{query}", &place[..end])
}

/// The URL of the same database with another default schema.
fn with_schema(url: &str, schema: &str) -> String {
    let path = format!("-csearch_path%3D{schema}");
    match url.split_once('?') {
        None => format!("{url}?options={path}"),
        Some((place, query)) => {
            let (options, others): (Vec<&str>, Vec<&str>) = query
                .split('&')
                .partition(|pair| pair.starts_with("options="));
            // The last setting of a name counts.
            let options = options.first().map_or_else(
                || format!("options={path}"),
                |options| format!("{options}%20{path}"),
            );
            let query = others
                .into_iter()
                .chain([options.as_str()])
                .collect::<Vec<_>>();
            format!("{place}?{}", query.join("&"))
        }
    }
}

/// A path as it stands in a URL.
fn percent(path: &str) -> String {
    path.replace('%', "%25")
        .replace('?', "%3F")
        .replace('#', "%23")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_of_a_url_is_replaced() {
        for (url, expected) in [
            (
                "postgres://u:p@h:1/old?sslmode=disable",
                "postgres://u:p@h:1/new?sslmode=disable",
            ),
            ("mysql://h", "mysql://h/new"),
            (
                "postgres://u@/old?host=/run/postgresql",
                "postgres://u@/new?host=/run/postgresql",
            ),
        ] {
            assert_eq!(with_database(url, "new"), expected);
        }
    }

    #[test]
    fn the_schema_of_a_url_is_replaced() {
        for (url, expected) in [
            (
                "postgres://h/d",
                "postgres://h/d?options=-csearch_path%3Dnew",
            ),
            (
                "postgres://h/d?a=b",
                "postgres://h/d?a=b&options=-csearch_path%3Dnew",
            ),
            (
                "postgres://h/d?options=-cx%3D1&a=b",
                "postgres://h/d?a=b&options=-cx%3D1%20-csearch_path%3Dnew",
            ),
        ] {
            assert_eq!(with_schema(url, "new"), expected);
        }
    }

    #[test]
    fn a_file_is_removed() {
        let scratch = Scratch::new(None, "scratch").unwrap();
        let mut conn = scratch.open().unwrap();
        conn.batch("CREATE TABLE t (x INTEGER)").unwrap();
        let path = scratch.url().strip_prefix("sqlite:").unwrap().to_owned();
        assert!(std::fs::exists(&path).unwrap());
        drop(conn);
        scratch.remove().unwrap();
        assert!(!std::fs::exists(&path).unwrap());
    }
}

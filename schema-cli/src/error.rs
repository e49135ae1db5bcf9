//! What can go wrong while a schema is read.

use std::{error, fmt, path::PathBuf};

use crate::{
    redact::Secret,
    url::{DatabaseUrl, Engine, UrlError},
};

/// An error from [`introspect`](crate::introspect()).
///
/// No variant ever holds a password in a form that prints.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The URL cannot be used.
    Url(UrlError),
    /// The file of a SQLite URL does not exist.
    NoSuchFile(PathBuf),
    /// No connection was made: the server is away, or refused the user, or has no such database.
    Connect {
        /// Where to.
        url: DatabaseUrl,
        /// What the driver said.
        source: DriverError,
    },
    /// A URL with the scheme of one engine leads to a server of another.
    WrongServer {
        /// Where to.
        url: DatabaseUrl,
        /// The engine that answered.
        answered: Engine,
        /// The version it told.
        version: String,
    },
    /// The server is older than the oldest version whose catalog is understood.
    ServerTooOld {
        /// The engine that answered.
        engine: Engine,
        /// The version it told.
        version: String,
        /// The oldest version that works.
        oldest: &'static str,
    },
    /// The URL of a server names no database.
    NoDatabase(DatabaseUrl),
    /// No schema of the `search_path` exists, so there is no default schema.
    NoCurrentSchema(DatabaseUrl),
    /// A schema that was asked for does not exist.
    NoSuchSchema {
        /// The engine that was asked.
        engine: Engine,
        /// The schema that does not exist.
        schema: String,
        /// The schemas that do.
        existing: Vec<String>,
    },
    /// The database refused a query of its catalog.
    Catalog {
        /// The engine that was asked.
        engine: Engine,
        /// What was being read, for instance `columns`.
        reading: &'static str,
        /// The query.
        sql: String,
        /// What the driver said.
        source: DriverError,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(_) => f.write_str("the database URL cannot be used"),
            Self::NoSuchFile(path) => write!(
                f,
                "there is no SQLite database `{}` (a missing file is never created)",
                path.display()
            ),
            Self::Connect { url, .. } => write!(f, "cannot connect to {url}"),
            Self::WrongServer {
                url,
                answered,
                version,
            } => write!(
                f,
                "{url} names {}, but the server that answered is {answered} {version}: \
                 use `{}://`",
                url.engine(),
                answered.scheme()
            ),
            Self::ServerTooOld {
                engine,
                version,
                oldest,
            } => write!(
                f,
                "{engine} {version} is too old: {oldest} or later is needed"
            ),
            Self::NoDatabase(url) => write!(
                f,
                "{url} names no database: add one, as in `{}://user@host/database`",
                url.engine().scheme()
            ),
            Self::NoCurrentSchema(url) => write!(
                f,
                "no schema of the search_path exists in {url}: name the schemas to read"
            ),
            Self::NoSuchSchema {
                engine,
                schema,
                existing,
            } => {
                write!(f, "{engine} has no schema `{schema}` here")?;
                if existing.is_empty() {
                    return Ok(());
                }
                write!(f, " (there is `{}`)", existing.join("`, `"))
            }
            Self::Catalog {
                engine, reading, ..
            } => write!(f, "{engine} did not tell its {reading}"),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Url(source) => Some(source),
            Self::Connect { source, .. } | Self::Catalog { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<UrlError> for Error {
    fn from(error: UrlError) -> Self {
        Self::Url(error)
    }
}

/// What a driver said, with every password hidden.
///
/// The drivers' own errors are not kept: nothing guarantees what their `Debug` prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriverError {
    message: String,
    source: Option<Box<Self>>,
}

/// Messages that say nothing beyond what their source says.
const ANNOUNCEMENTS: [&str; 2] = ["db error", "error connecting to server"];

impl DriverError {
    /// Wraps one message.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// Copies the chain of `error`, with `secret` hidden in each message.
    pub(crate) fn copy(error: &(dyn error::Error + 'static), secret: Option<&Secret>) -> Self {
        let text = error.to_string();
        let mut message = secret.map_or_else(|| text.clone(), |secret| secret.mask(&text));
        let source = error.source().map(|source| Self::copy(source, secret));
        let Some(source) = source else {
            return Self::new(message);
        };
        // Some drivers print their source themselves, some only announce it.
        if message.ends_with(&source.message) {
            message.truncate(message.len() - source.message.len());
            message = message.trim_end_matches([':', ' ']).to_owned();
        }
        if message.is_empty() || ANNOUNCEMENTS.contains(&&*message) {
            return source;
        }
        Self {
            message,
            source: Some(Box::new(source)),
        }
    }
}

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl error::Error for DriverError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn error::Error + 'static))
    }
}

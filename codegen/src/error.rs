//! Why modules could not be written or compared.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why modules could not be written or compared.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// A file or directory that could not be read, written or removed.
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// A file in the way that the generator did not write.
    Foreign { path: PathBuf },
    /// The schema could not be recorded.
    Record(serde_json::Error),
}

impl Error {
    /// The file or directory in question, if there is one.
    pub fn path(&self) -> Option<&Path> {
        match &self.kind {
            Kind::Io { path, .. } | Kind::Foreign { path } => Some(path),
            Kind::Record(_) => None,
        }
    }

    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self {
            kind: Kind::Io {
                action,
                path,
                source,
            },
        }
    }

    pub(crate) fn foreign(path: &Path) -> Self {
        Self {
            kind: Kind::Foreign {
                path: path.to_owned(),
            },
        }
    }

    pub(crate) fn record(error: serde_json::Error) -> Self {
        Self {
            kind: Kind::Record(error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Io {
                action,
                path,
                source,
            } => write!(f, "cannot {action} {}: {source}", path.display()),
            Kind::Foreign { path } => write!(
                f,
                "{} was not written by querent: move it away or choose another directory",
                path.display(),
            ),
            Kind::Record(source) => write!(f, "cannot record the schema: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Io { source, .. } => Some(source),
            Kind::Record(source) => Some(source),
            Kind::Foreign { .. } => None,
        }
    }
}

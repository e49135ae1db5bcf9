//! Why a command failed.

use std::{error, fmt, io, path::PathBuf};

use querent_codegen::config::ConfigError;

/// An error of the command line.
#[derive(Debug)]
pub(crate) enum Error {
    /// The configuration cannot be used.
    Config(ConfigError),
    /// There is no current directory.
    CurrentDir(io::Error),
    /// A `.env` file cannot be read.
    EnvFile(PathBuf),
    /// The schema was not read.
    Introspect(querent_cli::Error),
    /// The modules could not be made, written or compared.
    Modules(querent_codegen::Error),
    /// Nothing says where the modules are.
    NoOut,
    /// Nothing says where the database is.
    NoUrl,
    /// A variable of the environment is not UTF-8.
    NotUtf8(&'static str),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => fmt::Display::fmt(error, f),
            Self::CurrentDir(_) => f.write_str("the current directory cannot be told"),
            Self::EnvFile(path) => write!(
                f,
                "`{}` cannot be read, or has a line that is not `NAME=value`",
                path.display()
            ),
            Self::Introspect(error) => fmt::Display::fmt(error, f),
            Self::Modules(error) => fmt::Display::fmt(error, f),
            Self::NoOut => f.write_str(
                "no directory for the modules: give `--out DIR`, or `out = \"DIR\"` in querent.toml",
            ),
            Self::NoUrl => f.write_str(
                "no database: give `--url URL`, or set DATABASE_URL in the environment or in a \
                 `.env` file",
            ),
            Self::NotUtf8(variable) => write!(f, "the variable {variable} is not UTF-8"),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Config(error) => error.source(),
            Self::CurrentDir(error) => Some(error),
            Self::Introspect(error) => error.source(),
            Self::Modules(error) => error.source(),
            Self::EnvFile(_) | Self::NoOut | Self::NoUrl | Self::NotUtf8(_) => None,
        }
    }
}

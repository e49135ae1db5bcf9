//! Why a database URL cannot be used.

use std::fmt;

use super::Engine;

/// Why a database URL cannot be used.
///
/// The messages never repeat a part of the URL in which a password could stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UrlError {
    /// The URL is empty.
    Empty,
    /// There is no scheme, and no file of that name either.
    NoScheme(String),
    /// The scheme is not one of a known engine.
    UnknownScheme(String),
    /// `//` is missing after the scheme of a server.
    NoSlashes(Engine),
    /// A SQLite URL without a path.
    NoPath,
    /// There is an `@` after the host.
    StrayAt,
    /// The port is not a number from 0 to 65535.
    Port,
    /// The host cannot be read.
    Host,
    /// A part is not UTF-8 once it is percent-decoded.
    NotUtf8(&'static str),
    /// A part holds a NUL character once it is percent-decoded.
    Nul(&'static str),
    /// A parameter that the engine's driver does not know, or cannot use with this value.
    Parameter {
        /// Its name.
        name: String,
        /// What is wrong with it.
        problem: String,
    },
}

impl fmt::Display for UrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const KNOWN: &str =
            "`sqlite:`, `postgres://`, `postgresql://`, `mysql://` and `mariadb://`";
        match self {
            Self::Empty => write!(f, "it is empty; known schemes are {KNOWN}"),
            Self::NoScheme(text) => write!(
                f,
                "`{text}` has no scheme, and there is no file of that name; \
                 known schemes are {KNOWN}"
            ),
            Self::UnknownScheme(scheme) => {
                write!(f, "unknown scheme `{scheme}`; known schemes are {KNOWN}")
            }
            Self::NoSlashes(engine) => {
                write!(f, "`//` is missing after `{}:`", engine.scheme())
            }
            Self::NoPath => f.write_str("it names no file, as `sqlite:path/to/file.db` does"),
            Self::StrayAt => f.write_str(
                "there is an `@` after the host; \
                 `@`, `/`, `?` and `#` in a user or password are written `%40`, `%2F`, `%3F` and `%23`",
            ),
            Self::Port => f.write_str(
                "its port is not a number from 0 to 65535 \
                 (a password is followed by `@` and the host)",
            ),
            Self::Host => f.write_str("its host cannot be read; an IPv6 address stands in brackets"),
            Self::NotUtf8(part) => write!(f, "its {part} is not UTF-8"),
            Self::Nul(part) => write!(f, "its {part} holds a NUL character"),
            Self::Parameter { name, problem } => write!(f, "its parameter `{name}` {problem}"),
        }
    }
}

impl std::error::Error for UrlError {}

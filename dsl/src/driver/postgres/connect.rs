//! Making a connection from a URL.

use std::time::Duration;

use postgres::{Client, Config};

#[cfg(not(feature = "tls"))]
use super::clear as encryption;
use super::error;
#[cfg(feature = "tls")]
use super::tls as encryption;
use super::super::url::DatabaseUrl;
use crate::error::{Error, ErrorKind, Result};

/// How long to wait for the server's socket unless the URL says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How a connection is to be encrypted, as PostgreSQL's own clients understand `sslmode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SslMode {
    /// Not at all.
    Disable,
    /// If the server can.
    Prefer,
    /// In any case, whoever the server is.
    Require,
    /// In any case, if a known authority vouches for the server.
    VerifyCa,
    /// In any case, if a known authority vouches for a server of that name.
    VerifyFull,
}

impl SslMode {
    const ALL: [Self; 5] =
        [Self::Disable, Self::Prefer, Self::Require, Self::VerifyCa, Self::VerifyFull];

    /// Its name in URLs.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Disable => "disable",
            Self::Prefer => "prefer",
            Self::Require => "require",
            Self::VerifyCa => "verify-ca",
            Self::VerifyFull => "verify-full",
        }
    }
}

/// What the URL says of encryption.
#[derive(Debug)]
pub(super) struct Encryption<'u> {
    pub(super) mode: SslMode,
    /// A file of certificates of known authorities.
    pub(super) roots: Option<&'u str>,
}

/// Connects to the server that the URL names.
pub(super) fn open(url: &DatabaseUrl) -> Result<Client> {
    let mut config = Config::new();
    if let Some(user) = url.user() {
        config.user(user);
    }
    if let Some(password) = url.password() {
        config.password(password);
    }
    if !url.path().is_empty() {
        config.dbname(url.path());
    }
    let mut host = url.host().unwrap_or("localhost");
    let mut port = url.port().unwrap_or(5432);
    let mut encryption = Encryption { mode: SslMode::Prefer, roots: None };
    let mut timeout = TIMEOUT;
    // Messages below a warning are not shown to anyone, and the same query must mean the same
    // instant in every session.
    let mut options = String::from("-c TimeZone=UTC -c client_min_messages=warning");
    for (name, value) in url.parameters() {
        match name {
            "application_name" => {
                config.application_name(value);
            }
            "connect_timeout" => timeout = Duration::from_secs(number(name, value)?),
            "host" => host = value,
            "options" => {
                options.push(' ');
                options.push_str(value);
            }
            "port" => port = number(name, value)?,
            "sslmode" => {
                encryption.mode = SslMode::ALL
                    .into_iter()
                    .find(|mode| mode.name() == value)
                    .ok_or_else(|| wrong(format!("unknown `sslmode={value}`; known are `disable`, `prefer`, `require`, `verify-ca` and `verify-full`")))?;
            }
            "sslrootcert" => encryption.roots = Some(value),
            _ => {
                return Err(wrong(format!("unknown parameter `{name}` for PostgreSQL; known are `application_name`, `connect_timeout`, `host`, `options`, `port`, `sslmode` and `sslrootcert`")));
            }
        }
    }
    if !timeout.is_zero() {
        config.connect_timeout(timeout);
    }
    config.port(port).options(&options);
    let target = if host.starts_with('/') {
        // A socket does not leave the machine.
        encryption.mode = SslMode::Disable;
        config.host_path(host);
        format!("{host}/.s.PGSQL.{port}")
    } else {
        config.host(host);
        format!("{host}:{port}")
    };
    encryption::connect(&mut config, &encryption)?.map_err(|error| error::connect(error, &target))
}

fn number<N: std::str::FromStr>(name: &str, value: &str) -> Result<N> {
    value.parse().map_err(|_| wrong(format!("`{name}` in the URL is not a number")))
}

pub(super) fn wrong(message: String) -> Error {
    Error::new(ErrorKind::Url, message)
}

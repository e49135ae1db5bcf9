//! Making a connection from a URL.

use std::str::FromStr;
use std::time::Duration;

use postgres::{Client, Config};

use super::super::url::DatabaseUrl;
#[cfg(not(feature = "tls"))]
use super::clear as encryption;
use super::error;
#[cfg(feature = "tls")]
use super::tls as encryption;
use crate::error::{Error, ErrorKind, Result};

/// How long to wait for the server's socket unless the URL says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How a connection is to be encrypted, as PostgreSQL's own clients understand `sslmode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    const ALL: [Self; 5] = [
        Self::Disable,
        Self::Prefer,
        Self::Require,
        Self::VerifyCa,
        Self::VerifyFull,
    ];

    fn parse(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|mode| mode.name() == name)
            .ok_or_else(|| {
                let known = Self::ALL.map(Self::name).join("`, `");
                wrong(format!(
                    "unknown `sslmode={name}` in the URL; known are `{known}`"
                ))
            })
    }

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

/// What a URL can say after the question mark.
const PARAMETERS: &[&str] = &[
    "application_name",
    "connect_timeout",
    "host",
    "options",
    "port",
    "sslmode",
    "sslrootcert",
];

/// Connects to the server that the URL names.
pub(super) fn open(url: &DatabaseUrl) -> Result<Client> {
    if let Some(name) = url.unknown_parameter(PARAMETERS) {
        let known = PARAMETERS.join("`, `");
        return Err(wrong(format!(
            "unknown parameter `{name}` in the URL; known for PostgreSQL are `{known}`"
        )));
    }
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
    if let Some(name) = url.parameter("application_name") {
        config.application_name(name);
    }
    let timeout = number(url, "connect_timeout")?.map_or(TIMEOUT, Duration::from_secs);
    if !timeout.is_zero() {
        config.connect_timeout(timeout);
    }
    // The same text must mean the same instant in every session; what is less than a warning would
    // be shown to nobody.
    let options = "-c TimeZone=UTC -c client_min_messages=warning";
    let more = url.parameter("options").unwrap_or_default();
    config.options(&format!("{options} {more}"));

    let port = number(url, "port")?.or_else(|| url.port()).unwrap_or(5432);
    config.port(port);
    let host = url
        .parameter("host")
        .or_else(|| url.host())
        .unwrap_or("localhost");
    let mut encryption = Encryption {
        mode: url
            .parameter("sslmode")
            .map_or(Ok(SslMode::Prefer), SslMode::parse)?,
        roots: url.parameter("sslrootcert"),
    };
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

fn number<N: FromStr>(url: &DatabaseUrl, name: &str) -> Result<Option<N>> {
    url.parameter(name)
        .map(str::parse)
        .transpose()
        .map_err(|_| wrong(format!("`{name}` in the URL is not a number that fits")))
}

pub(super) fn wrong(message: String) -> Error {
    Error::new(ErrorKind::Url, message)
}

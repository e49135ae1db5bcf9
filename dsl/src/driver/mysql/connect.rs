//! From a URL to a connection that is ready for statements.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use mysql::consts::CapabilityFlags;
use mysql::prelude::Queryable;
use mysql::{Conn, DriverError, OptsBuilder, SslOpts};

use super::super::url::DatabaseUrl;
use super::error;
use super::tls;
use super::version::Version;
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};

const PARAMETERS: [&str; 4] = ["connect_timeout", "socket", "sslmode", "sslrootcert"];
const CONNECT_SECONDS: u64 = 30;
const KEEPALIVE_MILLISECONDS: u32 = 60_000;

/// What the session relies on: text is UTF-8, values are compared byte by byte with each other (a column
/// has its own collation, which counts when it is compared with a value), instants are in UTC, a value that does not fit is an
/// error, a backslash escapes in LIKE patterns, and GROUP_CONCAT does not cut its result off. All else
/// stays as the server has it.
const SETUP: &str = "SET NAMES utf8mb4 COLLATE utf8mb4_bin, time_zone = '+00:00', autocommit = 1, group_concat_max_len = 4294967295, sql_mode = \
     CONCAT_WS(',', NULLIF(REPLACE(@@sql_mode, 'NO_BACKSLASH_ESCAPES', ''), ''), 'STRICT_TRANS_TABLES')";
const ASK: &str = "SELECT VERSION(), @@max_allowed_packet";

/// A connection that is set up.
pub(super) struct Connected {
    pub(super) conn: Conn,
    pub(super) server: Version,
    /// The server's name or socket, for messages.
    pub(super) address: String,
    pub(super) max_packet: usize,
}

/// The values of `sslmode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SslMode {
    Disable,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

/// Whether the connection is encrypted, and what is checked.
#[derive(Clone, Debug)]
#[cfg_attr(not(feature = "tls"), allow(dead_code))]
pub(super) enum Encryption {
    Always(SslOpts),
    IfOffered(SslOpts),
    Off,
}

/// Everything a URL says.
#[derive(Debug)]
struct Target {
    address: String,
    options: OptsBuilder,
    encryption: Encryption,
    timeout: Option<Duration>,
}

/// Connects, says what the session relies on and asks which server it is.
pub(super) fn connect(url: &DatabaseUrl, expected: Kind) -> Result<Connected> {
    let target = Target::new(url).map_err(|error| error.with_engine(expected))?;
    let address = target.address.clone();
    within(target.timeout, move || target.connect())
        .and_then(|outcome| outcome.map_err(|error| error::connect(error, &address, url.user())))
        .map_err(|error| error.with_engine(expected))
        .map(|(conn, server, max_packet)| Connected {
            conn,
            server,
            address,
            max_packet,
        })
        .and_then(|connected| connected.server.supported().map(|()| connected))
}

/// Runs `work` on a thread of its own, because a server that accepts the connection and then says
/// nothing would be waited for without end, and one that talks nonsense makes it panic.
fn within<T: Send + 'static>(
    timeout: Option<Duration>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let (to, from) = mpsc::sync_channel(1);
    let failed = |message: String| Error::new(ErrorKind::Connect, message);
    thread::Builder::new()
        .name("querent connect".to_owned())
        .spawn(move || drop(to.send(work())))
        .map_err(|error| failed(format!("cannot start a thread to connect: {error}")))?;
    let answer = match timeout {
        Some(timeout) => from.recv_timeout(timeout),
        None => from.recv().map_err(RecvTimeoutError::from),
    };
    answer.map_err(|error| match error {
        RecvTimeoutError::Timeout => {
            let seconds = timeout.unwrap_or_default().as_secs();
            failed(format!(
                "the server did not answer within {seconds} seconds"
            ))
        }
        RecvTimeoutError::Disconnected => {
            failed("the server's greeting was not understood".to_owned())
        }
    })
}

impl Target {
    fn new(url: &DatabaseUrl) -> Result<Self> {
        if let Some(name) = url.unknown_parameter(&PARAMETERS) {
            return Err(wrong(format!(
                "unknown parameter `{name}` in the URL; known are {}",
                PARAMETERS.join(", ")
            )));
        }
        let mode = SslMode::parse(url.parameter("sslmode").unwrap_or("prefer"))?;
        let timeout = match url.parameter("connect_timeout") {
            None => CONNECT_SECONDS,
            Some(seconds) => seconds
                .parse()
                .map_err(|_| wrong("`connect_timeout` in the URL is not a number of seconds"))?,
        };
        let socket = url.parameter("socket");
        let host = url.host().unwrap_or("localhost");
        let port = url.port().unwrap_or(3306);
        let options = OptsBuilder::new()
            .ip_or_hostname(Some(host))
            .tcp_port(port)
            .socket(socket)
            .prefer_socket(false)
            .user(url.user())
            .pass(url.password())
            .db_name(Some(url.path()).filter(|name| !name.is_empty()))
            .stmt_cache_size(0)
            .tcp_keepalive_time_ms(Some(KEEPALIVE_MILLISECONDS))
            .additional_capabilities(CapabilityFlags::CLIENT_FOUND_ROWS);
        Ok(Self {
            address: socket.map_or_else(|| format!("{host}:{port}"), str::to_owned),
            options,
            encryption: match socket {
                // What goes through a socket does not leave the machine.
                Some(_) => Encryption::Off,
                None => tls::encryption(mode, url.parameter("sslrootcert"))?,
            },
            timeout: (timeout > 0).then(|| Duration::from_secs(timeout)),
        })
    }

    fn connect(&self) -> mysql::Result<(Conn, Version, usize)> {
        let with = |encryption: Option<SslOpts>| {
            Conn::new(
                self.options
                    .clone()
                    .ssl_opts(encryption)
                    .tcp_connect_timeout(self.timeout),
            )
        };
        let mut conn = match &self.encryption {
            Encryption::Off => with(None)?,
            Encryption::Always(options) => with(Some(options.clone()))?,
            Encryption::IfOffered(options) => match with(Some(options.clone())) {
                Err(mysql::Error::DriverError(DriverError::TlsNotSupported)) => with(None)?,
                outcome => outcome?,
            },
        };
        conn.query_drop(SETUP)?;
        let answer: Option<(String, usize)> = conn.query_first(ASK)?;
        let (version, max_packet) = answer.unwrap_or_default();
        Ok((conn, Version::parse(&version), max_packet))
    }
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
                let known = Self::ALL.map(Self::name).join(", ");
                wrong(format!(
                    "unknown `sslmode={name}` in the URL; known are {known}"
                ))
            })
    }

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

fn wrong(message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Url, message)
}

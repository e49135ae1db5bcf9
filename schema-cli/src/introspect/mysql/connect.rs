//! Connecting.

use std::time::Duration;

use mysql::{Conn, Opts, OptsBuilder};

use super::super::{PATIENCE, connect as within_time};
use crate::{
    error::{DriverError, Error},
    redact::Secret,
    url::{DatabaseUrl, Server, UrlError},
};

/// Connects and begins a read-only transaction.
pub(super) fn connect(url: &DatabaseUrl, server: &Server) -> Result<Conn, Error> {
    let options = options(server)?;
    let secret = server.password.clone();
    let patience = options.get_tcp_connect_timeout().unwrap_or(PATIENCE);
    within_time(url, patience, move || {
        use mysql::prelude::Queryable;

        Conn::new(options)
            .and_then(|mut conn| {
                conn.query_drop("START TRANSACTION READ ONLY")?;
                Ok(conn)
            })
            .map_err(|error| driver_error(&error, secret.as_ref()))
    })
}

/// What the server or the driver said, without the braces that the driver puts around it.
pub(super) fn driver_error(error: &mysql::Error, secret: Option<&Secret>) -> DriverError {
    match error {
        mysql::Error::MySqlError(error) => DriverError::copy(error, secret),
        mysql::Error::DriverError(error) => DriverError::copy(error, secret),
        mysql::Error::IoError(error) => DriverError::copy(error, secret),
        error => DriverError::copy(error, secret),
    }
}

/// The parts are handed over one by one: the driver never sees the text of the URL.
fn options(server: &Server) -> Result<Opts, UrlError> {
    let mut options = OptsBuilder::new()
        .user(server.user.clone())
        .pass(server.password.as_ref().map(|password| password.reveal()))
        .db_name(server.database.clone())
        .prefer_socket(false);
    if let Some((host, port)) = server.hosts.first() {
        options = options
            .ip_or_hostname(Some(host))
            .tcp_port(port.unwrap_or(3306));
    }
    for (name, value) in &server.parameters {
        let parameter = |problem: &str| UrlError::Parameter {
            name: name.clone(),
            problem: problem.to_owned(),
        };
        match &*name.to_ascii_lowercase().replace(['-', '_'], "") {
            "socket" => options = options.socket(Some(value)).prefer_socket(true),
            "sslmode" => match &*value.to_ascii_lowercase() {
                "disable" | "disabled" | "prefer" | "preferred" => {}
                _ => {
                    return Err(parameter(
                        "asks for an encrypted connection, which this program cannot make",
                    ));
                }
            },
            "connecttimeout" => {
                let seconds = value
                    .parse()
                    .map_err(|_| parameter("is not a number of seconds"))?;
                options = options.tcp_connect_timeout(Some(Duration::from_secs(seconds)));
            }
            _ => {
                return Err(parameter(
                    "is unknown; known are `socket`, `ssl-mode` and `connect_timeout`",
                ));
            }
        }
    }
    Ok(options.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::url::Place;

    fn of(text: &str) -> Result<Opts, UrlError> {
        match text.parse::<DatabaseUrl>()?.place() {
            Place::Server(server) => options(server),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_parts_of_a_url_arrive() {
        let options = of("mysql://u:p%40w@h:1/d").expect("a URL");
        assert_eq!(options.get_user(), Some("u"));
        assert_eq!(options.get_pass(), Some("p@w"));
        assert_eq!(options.get_ip_or_hostname(), "h");
        assert_eq!(options.get_tcp_port(), 1);
        assert_eq!(options.get_db_name(), Some("d"));
    }

    #[test]
    fn a_socket_is_a_parameter() {
        let options = of("mysql://u@localhost/d?socket=%2Frun%2Fmy.sock&ssl-mode=DISABLED");
        assert_eq!(options.expect("a URL").get_socket(), Some("/run/my.sock"));
    }

    #[test]
    fn bad_parameters_are_named() {
        for (text, name) in [
            ("mysql://h/d?nonsense=1", "nonsense"),
            ("mysql://h/d?connect_timeout=x", "connect_timeout"),
            ("mysql://h/d?ssl-mode=REQUIRED", "ssl-mode"),
        ] {
            let error = of(text).expect_err(text).to_string();
            assert!(error.contains(&format!("`{name}`")), "{error}");
        }
    }
}

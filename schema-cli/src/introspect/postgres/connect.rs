//! Connecting.

use postgres::{Client, Config, NoTls, config::SslMode};

use super::super::{PATIENCE, connect as within_time};
use crate::{
    error::{DriverError, Error},
    url::{DatabaseUrl, Server, UrlError},
};

/// Connects and begins a read-only transaction.
pub(super) fn connect(url: &DatabaseUrl, server: &Server) -> Result<Client, Error> {
    let config = config(server)?;
    let secret = server.password.clone();
    let patience = config.get_connect_timeout().copied().unwrap_or(PATIENCE);
    within_time(url, patience, move || {
        let begin = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
        config
            .connect(NoTls)
            .and_then(|mut client| client.batch_execute(begin).map(|()| client))
            .map_err(|error| DriverError::copy(&error, secret.as_ref()))
    })
}

/// The parts are handed over one by one: the driver never sees the text of the URL.
fn config(server: &Server) -> Result<Config, UrlError> {
    let mut settings = String::new();
    for (name, value) in &server.parameters {
        let value = value.replace('\\', "\\\\").replace('\'', "\\'");
        let parameter = |problem: String| UrlError::Parameter {
            name: name.clone(),
            problem,
        };
        if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Err(parameter("is unknown to PostgreSQL's driver".into()));
        }
        let setting = format!("{name}='{value}' ");
        setting.parse::<Config>().map_err(|error| {
            let mut why = String::new();
            let mut cause = std::error::Error::source(&error);
            while let Some(source) = cause {
                why = format!(": {source}");
                cause = source.source();
            }
            parameter(format!("is not understood by PostgreSQL's driver{why}"))
        })?;
        settings.push_str(&setting);
    }
    let mut config: Config = settings.parse().map_err(|_| UrlError::Parameter {
        name: "host".into(),
        problem: "does not fit the other parameters".into(),
    })?;
    if config.get_ssl_mode() == SslMode::Require {
        return Err(UrlError::Parameter {
            name: "sslmode".into(),
            problem: "asks for an encrypted connection, which this program cannot make".into(),
        });
    }
    if let Some(user) = &server.user {
        config.user(user);
    }
    if let Some(password) = &server.password {
        config.password(password.reveal());
    }
    if let Some(database) = &server.database {
        config.dbname(database);
    }
    for (host, port) in &server.hosts {
        config.host(host);
        config.port(port.unwrap_or(5432));
    }
    if config.get_hosts().is_empty() {
        config.host("localhost");
    }
    if config.get_application_name().is_none() {
        config.application_name("querent");
    }
    Ok(config)
}

#[cfg(test)]
mod tests {
    use postgres::config::Host;

    use super::*;
    use crate::url::Place;

    fn of(text: &str) -> Result<Config, UrlError> {
        match text.parse::<DatabaseUrl>()?.place() {
            Place::Server(server) => config(server),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_parts_of_a_url_arrive() {
        let config =
            of("postgres://u:p%40w@h:1/d?options=-c%20search_path%3Da%27b").expect("a URL");
        assert_eq!(config.get_user(), Some("u"));
        assert_eq!(config.get_password(), Some(&b"p@w"[..]));
        assert_eq!(config.get_hosts(), [Host::Tcp("h".into())]);
        assert_eq!(config.get_ports(), [1]);
        assert_eq!(config.get_dbname(), Some("d"));
        assert_eq!(config.get_options(), Some("-c search_path=a'b"));
    }

    #[test]
    fn a_socket_is_a_host_parameter() {
        let config = of("postgres://u@/d?host=/run/postgresql&port=5433").expect("a URL");
        assert_eq!(config.get_hosts(), [Host::Unix("/run/postgresql".into())]);
        assert_eq!(config.get_ports(), [5433]);
    }

    #[test]
    fn bad_parameters_are_named() {
        for (text, name) in [
            ("postgres://h/d?nonsense=1", "nonsense"),
            ("postgres://h/d?connect_timeout=x", "connect_timeout"),
            ("postgres://h/d?sslmode=require", "sslmode"),
            ("postgres://h/d?a%20b=1", "a b"),
        ] {
            let error = of(text).expect_err(text).to_string();
            assert!(error.contains(&format!("`{name}`")), "{error}");
        }
    }
}

//! Private database servers for tests.
//!
//! Every server has its own data directory and port under `target/servers`, listens on loopback
//! and a Unix socket only, and is not durable. What is missing is fetched through the system's
//! package managers into the same place; the host's own installation stays as it is. A server
//! that an environment variable names is used instead and not started.

pub(crate) mod cli;
mod instance;
mod mysql;
mod postgres;
mod tls;

use std::fs::{self, File};
use std::path::PathBuf;
use std::thread;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::paths;
use instance::Instance;

/// The user of every server.
const USER: &str = "test";
/// That user's password.
const PASSWORD: &str = "test";
/// The database that user owns.
const DATABASE: &str = "test";

/// What a server speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// MariaDB.
    MariaDb,
    /// MySQL.
    MySql,
    /// PostgreSQL.
    Postgres,
}

impl Engine {
    const ALL: [Self; 3] = [Self::Postgres, Self::MySql, Self::MariaDb];

    /// The name on the command line; a server's name is this and its version.
    fn name(self) -> &'static str {
        match self {
            Self::MariaDb => "mariadb",
            Self::MySql => "mysql",
            Self::Postgres => "postgres",
        }
    }

    /// The environment variable `QUERENT_<engine>_<what>`.
    fn variable(self, what: &str) -> String {
        format!("QUERENT_{}_{what}", self.name().to_uppercase())
    }

    /// The URL of a server outside, where the environment names one.
    fn outside(self) -> Option<String> {
        std::env::var(self.variable("URL"))
            .ok()
            .filter(|url| !url.is_empty())
    }
}

/// A server that can be started.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Server {
    engine: Engine,
    version: u16,
    /// The port it gets when nothing else has it.
    port: u16,
}

/// All servers; an engine's default version is its first.
const SERVERS: [Server; 9] = [
    Server {
        engine: Engine::Postgres,
        version: 18,
        port: 25418,
    },
    Server {
        engine: Engine::Postgres,
        version: 17,
        port: 25417,
    },
    Server {
        engine: Engine::Postgres,
        version: 16,
        port: 25416,
    },
    Server {
        engine: Engine::Postgres,
        version: 15,
        port: 25415,
    },
    Server {
        engine: Engine::Postgres,
        version: 14,
        port: 25414,
    },
    Server {
        engine: Engine::Postgres,
        version: 13,
        port: 25413,
    },
    Server {
        engine: Engine::MySql,
        version: 9,
        port: 23309,
    },
    Server {
        engine: Engine::MariaDb,
        version: 10,
        port: 23310,
    },
    Server {
        engine: Engine::MariaDb,
        version: 11,
        port: 23311,
    },
];

impl Server {
    fn name(&self) -> String {
        format!("{}{}", self.engine.name(), self.version)
    }

    fn of(engine: Engine, version: u16) -> Option<&'static Self> {
        SERVERS
            .iter()
            .find(|server| server.engine == engine && server.version == version)
    }

    fn log(&self, text: &str) {
        eprintln!("{}: {text}", self.name());
    }
}

/// A name of the command line: an engine, or an engine with its version.
#[derive(Clone, Copy)]
struct Name {
    engine: Engine,
    version: Option<u16>,
}

impl Name {
    fn parse(text: &str) -> Result<Self> {
        for engine in Engine::ALL {
            let Some(version) = text.strip_prefix(engine.name()) else {
                continue;
            };
            if version.is_empty() {
                return Ok(Self {
                    engine,
                    version: None,
                });
            }
            if let Some(server) = version
                .parse()
                .ok()
                .and_then(|version| Server::of(engine, version))
            {
                return Ok(Self {
                    engine,
                    version: Some(server.version),
                });
            }
        }
        let known: Vec<String> = SERVERS.iter().map(Server::name).collect();
        bail!(
            "no server `{text}`: there are postgres, mysql, mariadb, and by version {}",
            known.join(", ")
        )
    }

    /// Reads a list of names. An empty one means every engine.
    fn list(names: &[impl AsRef<str>]) -> Result<Vec<Self>> {
        if names.is_empty() {
            return Ok(Engine::ALL
                .map(|engine| Self {
                    engine,
                    version: None,
                })
                .to_vec());
        }
        names
            .iter()
            .map(|name| Self::parse(name.as_ref()))
            .collect()
    }

    fn means(self, server: &Server) -> bool {
        self.engine == server.engine && self.version.is_none_or(|version| version == server.version)
    }

    /// The servers that the name means; an engine's default is the first.
    fn servers(self) -> impl Iterator<Item = &'static Server> {
        SERVERS.iter().filter(move |server| self.means(server))
    }
}

/// Environment variables.
pub(crate) type Env = Vec<(String, String)>;

/// Servers that are ready.
pub(crate) struct Started {
    /// What the tests read: the URLs and sockets of the servers.
    pub(crate) env: Env,
    /// The servers that did not run before.
    own: Vec<&'static Server>,
}

impl Started {
    /// Stops the servers that did not run before, and keeps their data.
    ///
    /// # Errors
    ///
    /// When one does not end.
    pub(crate) fn stop(&mut self) -> Result<()> {
        let _lock = lock()?;
        stop_all(&std::mem::take(&mut self.own))
    }
}

/// Starts servers by name (`postgres`, `mysql`, `mariadb`, or with a version as in `postgres15`;
/// no name means one of each engine), installing and initializing them first where that is needed. What runs already stays.
///
/// # Errors
///
/// When a server cannot be installed or started: the text says which variables to set instead.
pub(crate) fn start(names: &[impl AsRef<str>]) -> Result<Started> {
    let names = Name::list(names)?;
    for (at, name) in names.iter().enumerate() {
        if names[..at].iter().any(|other| other.engine == name.engine) {
            bail!(
                "two servers of {}: start them one by one",
                name.engine.name()
            );
        }
    }
    let _lock = lock()?;
    let results: Vec<Result<(Env, Option<&'static Server>)>> = thread::scope(|scope| {
        let threads: Vec<_> = names
            .iter()
            .map(|&name| scope.spawn(move || start_one(name)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("panicked"))))
            .collect()
    });
    let mut started = Started {
        env: Env::new(),
        own: Vec::new(),
    };
    let mut errors = Vec::new();
    for (name, result) in names.iter().zip(results) {
        match result {
            Ok((env, own)) => {
                started.env.extend(env);
                started.own.extend(own);
            }
            Err(error) => errors.push(format!(
                "{}: {error:#}\n  or set {} to the URL of a server that the tests may write to",
                name.engine.name(),
                name.engine.variable("URL"),
            )),
        }
    }
    if errors.is_empty() {
        return Ok(started);
    }
    stop_all(&started.own)?;
    bail!("{}", errors.join("\n"))
}

fn start_one(name: Name) -> Result<(Env, Option<&'static Server>)> {
    if let Some(env) = outside_env(name.engine) {
        eprintln!(
            "{}: {} is set, nothing to start",
            name.engine.name(),
            name.engine.variable("URL")
        );
        return Ok((env, None));
    }
    if !cfg!(target_os = "linux") {
        bail!("private servers need Linux");
    }
    let (instance, own) = match name.engine {
        Engine::MariaDb | Engine::MySql => mysql::start(default_of(name))?,
        Engine::Postgres => postgres::start(name.version)?,
    };
    Ok((instance.env()?, own.then_some(instance.server)))
}

/// The server of a name; without a version the engine's default.
fn default_of(name: Name) -> &'static Server {
    name.servers().next().expect("every engine has a server")
}

/// The variables of the servers that run, the first one of each name.
fn running_env(names: &[Name]) -> Result<Env> {
    let mut env = Env::new();
    for name in names {
        if let Some(outside) = outside_env(name.engine) {
            env.extend(outside);
        } else if let Some(instance) = name.servers().find_map(Instance::running) {
            env.extend(instance.env()?);
        }
    }
    Ok(env)
}

/// The variables of a server outside, as they were given.
fn outside_env(engine: Engine) -> Option<Env> {
    let mut env = vec![(engine.variable("URL"), engine.outside()?)];
    for what in ["SOCKET_DIR", "SOCKET", "CA"] {
        let variable = engine.variable(what);
        env.extend(std::env::var(&variable).ok().map(|value| (variable, value)));
    }
    Some(env)
}

fn stop_all(servers: &[&'static Server]) -> Result<()> {
    let results: Vec<Result<()>> = thread::scope(|scope| {
        let threads: Vec<_> = servers
            .iter()
            .map(|server| scope.spawn(|| Instance::stop(server)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("panicked"))))
            .collect()
    });
    results.into_iter().collect()
}

/// `target/servers`.
fn home() -> PathBuf {
    paths::target("servers")
}

/// Where a server's programs are when they were fetched.
fn programs(server: &Server) -> PathBuf {
    home().join("programs").join(server.name())
}

/// Waits until no other command works on the servers of this workspace.
fn lock() -> Result<File> {
    let home = home();
    fs::create_dir_all(&home).with_context(|| format!("creating {}", home.display()))?;
    let file = File::create(home.join("lock"))?;
    file.lock().context("locking target/servers")?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::{Engine, Name, SERVERS};

    #[test]
    fn a_name_without_a_version_means_the_default_first() {
        let name = Name::parse("postgres").expect("a name");
        let versions: Vec<u16> = name.servers().map(|server| server.version).collect();
        assert_eq!(versions, [18, 17, 16, 15, 14, 13]);
    }

    #[test]
    fn a_name_with_a_version_means_one_server() {
        let name = Name::parse("mariadb11").expect("a name");
        let names: Vec<String> = name.servers().map(super::Server::name).collect();
        assert_eq!(names, ["mariadb11"]);
    }

    #[test]
    fn an_unknown_name_is_refused_with_the_known_ones() {
        for text in ["oracle", "postgres12", "postgres18x", "mysql-9"] {
            let Err(error) = Name::parse(text) else {
                panic!("{text} was accepted")
            };
            assert!(error.to_string().contains("postgres18"), "{error}");
        }
    }

    #[test]
    fn no_name_means_every_engine() {
        let none: [&str; 0] = [];
        let engines: Vec<Engine> = Name::list(&none)
            .expect("names")
            .iter()
            .map(|name| name.engine)
            .collect();
        assert_eq!(engines, Engine::ALL);
    }

    #[test]
    fn the_ports_that_are_tried_never_meet() {
        for (at, server) in SERVERS.iter().enumerate() {
            for other in &SERVERS[..at] {
                assert_ne!(server.port % 100, other.port % 100, "{server:?} {other:?}");
            }
        }
    }
}

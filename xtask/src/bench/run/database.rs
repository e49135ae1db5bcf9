//! The databases that the peers share: made, filled and removed by the program `prepare` of the raw
//! peer.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::engine::Engine;
use super::home;
use super::peer::program;
use super::plan::Plan;
use crate::process;
use crate::servers::{self, Started};
use crate::test::cargo;

/// A database with the tables of the benchmark. It is gone when this is dropped.
pub(super) struct Database {
    engine: Engine,
    url: String,
    server: Option<String>,
}

impl Database {
    /// Makes a database of a name that no other run has.
    fn create(engine: Engine, server: Option<String>) -> Result<Self> {
        let name = format!("querent_bench_{}", std::process::id());
        let url = match &server {
            Some(server) => with_database(server, &name),
            None => memory().join(format!("{name}.db")).display().to_string(),
        };
        let database = Self {
            engine,
            url,
            server,
        };
        eprintln!("filling {}", engine.title());
        database
            .prepare("create")
            .with_context(|| format!("making the tables on {}", engine.title()))?;
        Ok(database)
    }

    pub(super) fn engine(&self) -> Engine {
        self.engine
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Fills the table that workloads write to anew.
    ///
    /// # Errors
    ///
    /// When the server refuses.
    pub(super) fn reset(&self) -> Result<()> {
        self.prepare("reset").map(drop)
    }

    /// The engine's version.
    ///
    /// # Errors
    ///
    /// When the server refuses.
    pub(super) fn version(&self) -> Result<String> {
        Ok(self.prepare("version")?.trim().to_owned())
    }

    fn prepare(&self, what: &str) -> Result<String> {
        process::output(&mut self.command(what))
    }

    fn command(&self, what: &str) -> Command {
        let mut command = process::command(program("prepare"));
        command.args([what, self.engine.name(), &self.url]);
        command.args(&self.server);
        command
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // Not by `process`: after an interrupt it would end the program at once.
        let ended = self.command("drop").status();
        if !ended.is_ok_and(|status| status.success()) {
            eprintln!(
                "warning: a database is left behind: {}",
                self.engine.title()
            );
        }
    }
}

/// The databases, and the servers that were started for them.
pub(super) struct Servers {
    databases: Vec<Database>,
    /// Nothing where only SQLite is measured.
    started: Option<Started>,
}

impl Servers {
    pub(super) fn databases(&self) -> &[Database] {
        &self.databases
    }

    /// Removes the databases and stops what was started.
    ///
    /// # Errors
    ///
    /// When a server does not end.
    pub(super) fn stop(&mut self) -> Result<()> {
        self.databases.clear();
        self.started
            .take()
            .map_or(Ok(()), |mut started| started.stop())
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        if let Err(error) = self.stop() {
            eprintln!("error: {error:#}");
        }
    }
}

/// Starts the servers of a plan, and makes a database on each.
///
/// # Errors
///
/// When a server cannot be started, or refuses.
pub(super) fn start(plan: &Plan) -> Result<Servers> {
    let names: Vec<&str> = plan
        .engines
        .iter()
        .filter(|engine| engine.variable().is_some())
        .map(|engine| engine.name())
        .collect();
    // No name would mean every server.
    let started = if names.is_empty() {
        None
    } else {
        Some(servers::start(&names)?)
    };
    let env = started
        .iter()
        .flat_map(|started| started.env.iter())
        .cloned();
    let env: Vec<(String, String)> = env.collect();
    let mut servers = Servers {
        databases: Vec::new(),
        started,
    };
    for &engine in &plan.engines {
        let url = match engine.variable() {
            None => None,
            Some(variable) => {
                let found = env.iter().find(|(name, _)| *name == variable);
                let (_, url) = found.with_context(|| format!("{variable} is not known"))?;
                Some(url.clone())
            }
        };
        servers.databases.push(Database::create(engine, url)?);
    }
    Ok(servers)
}

/// Lets the generator write querent's modules for the tables.
///
/// # Errors
///
/// When the tables cannot be made, or the generator fails.
pub(super) fn write_schema(out: &Path) -> Result<()> {
    let database = Database::create(Engine::Sqlite, None)?;
    let mut command = cargo::cargo();
    command
        .args([
            "run",
            "--quiet",
            "--package",
            "querent-cli",
            "--",
            "generate",
            "--url",
        ])
        .arg(format!("sqlite:{}", database.url()))
        .arg("--out")
        .arg(out);
    process::run_logged(&mut command, &home().join("generate.log"))
        .context("writing the modules for the tables")
}

/// A directory in memory, where the system has one.
fn memory() -> PathBuf {
    let shared = PathBuf::from("/dev/shm");
    if shared.is_dir() { shared } else { home() }
}

/// The URL of another database on the same server.
fn with_database(url: &str, database: &str) -> String {
    let (place, query) = match url.split_once('?') {
        Some((place, query)) => (place, format!("?{query}")),
        None => (url, String::new()),
    };
    let authority = place.find("://").map_or(0, |at| at + 3);
    let end = place[authority..]
        .find('/')
        .map_or(place.len(), |at| authority + at);
    format!("{}/{database}{query}", &place[..end])
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn a_url_leads_to_another_database_of_the_same_server() {
        for (url, other) in [
            ("postgres://u:p@host:1/test", "postgres://u:p@host:1/new"),
            ("mysql://host", "mysql://host/new"),
            ("mysql://host/a?b=c/d", "mysql://host/new?b=c/d"),
        ] {
            assert_eq!(with_database(url, "new"), other);
        }
    }
}

//! `cargo xtask servers`.

use std::fs;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result};
use clap::Subcommand;

use super::instance::{self, Instance};
use super::{Env, Name, Server, home, lock, programs, running_env, start, stop_all};
use crate::process;

/// Private database servers for tests, under `target/servers`.
///
/// A name is `postgres`, `mysql` or `mariadb`, or one with a version: `postgres13` to
/// `postgres18`, `mysql9`, `mariadb10` (10.11), `mariadb11` (11.8). The defaults are PostgreSQL
/// 18, MySQL 9 and MariaDB 10.11. A server that `QUERENT_POSTGRES_URL`, `QUERENT_MYSQL_URL` or
/// `QUERENT_MARIADB_URL` names is used instead and not started.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start servers (default: one of each engine) and print their variables.
    Start {
        /// Which servers.
        names: Vec<String>,
    },
    /// Stop servers (default: all) and keep their data.
    Stop {
        /// Which servers.
        names: Vec<String>,
    },
    /// Print the variables of the servers that run, for `eval "$(cargo xtask servers env)"`.
    Env {
        /// Which servers.
        names: Vec<String>,
    },
    /// Print one line per server.
    Status {
        /// Which servers.
        names: Vec<String>,
    },
    /// Stop servers (default: all) and remove their data.
    Reset {
        /// Which servers.
        names: Vec<String>,
    },
    /// Stop servers (default: all) and remove their data and what was fetched for them.
    Wipe {
        /// Which servers.
        names: Vec<String>,
    },
}

/// Runs the command.
///
/// # Errors
///
/// When a name is unknown, or a server cannot be started or stopped.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    match &args.command {
        Command::Start { names } => {
            let clock = Instant::now();
            let started = start(names)?;
            eprintln!("ready after {:.1} s", clock.elapsed().as_secs_f64());
            print(&started.env)?;
        }
        Command::Stop { names } => {
            let _lock = lock()?;
            stop_all(&servers(names)?)?;
        }
        Command::Env { names } => print(&running_env(&Name::list(names)?)?)?,
        Command::Status { names } => {
            let lines: Vec<String> = servers(names)?.into_iter().map(status).collect();
            process::print(&lines.concat())?;
        }
        Command::Reset { names } => {
            let _lock = lock()?;
            remove(&servers(names)?, false)?;
        }
        Command::Wipe { names } => {
            let lock = lock()?;
            remove(&servers(names)?, true)?;
            if names.is_empty() {
                fs::remove_dir_all(home()).context("removing target/servers")?;
            }
            drop(lock);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn servers(names: &[String]) -> Result<Vec<&'static Server>> {
    Ok(Name::list(names)?
        .into_iter()
        .flat_map(Name::servers)
        .collect())
}

fn print(env: &Env) -> Result<()> {
    let line = |(variable, value): &(String, String)| {
        format!("export {variable}={}\n", process::quoted(value))
    };
    process::print(&env.iter().map(line).collect::<String>())
}

fn status(server: &'static Server) -> String {
    let state = match Instance::running(server) {
        Some(instance) => format!("up    port {}  pid {}", instance.port, instance.pid),
        None if instance::has_data(server) => "down  has data".to_owned(),
        None => "down".to_owned(),
    };
    format!("{:<12}{state}\n", server.name())
}

fn remove(servers: &[&'static Server], programs_too: bool) -> Result<()> {
    stop_all(servers)?;
    for server in servers {
        let mut dirs = vec![instance::dir(server)];
        if programs_too {
            dirs.push(programs(server));
        }
        for dir in dirs.iter().filter(|dir| dir.exists()) {
            fs::remove_dir_all(dir).with_context(|| format!("removing {}", dir.display()))?;
        }
    }
    Ok(())
}

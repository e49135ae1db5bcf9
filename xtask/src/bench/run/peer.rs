//! The peers: workspaces below `benches/run`, and the programs that they become.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use clap::ValueEnum;

use super::database::{self, Database};
use super::figures::Figures;
use super::plan::Plan;
use super::workload::Workload;
use super::{home, tools};
use crate::test::cargo;
use crate::{paths, process};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub(crate) enum Peer {
    Querent,
    /// The engines' own clients.
    Raw,
    Diesel,
    Sqlx,
    #[value(name = "sea-orm")]
    SeaOrm,
}

impl Peer {
    /// The name of its folder, its program's name after `bench-`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Diesel => "diesel",
            Self::Querent => "querent",
            Self::Raw => "raw",
            Self::SeaOrm => "sea-orm",
            Self::Sqlx => "sqlx",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Diesel => "Diesel",
            Self::Querent => "querent",
            Self::Raw => "raw",
            Self::SeaOrm => "SeaORM",
            Self::Sqlx => "sqlx",
        }
    }

    /// The crates whose versions matter.
    fn crates(self) -> &'static [&'static str] {
        match self {
            Self::Diesel => &["diesel", "pq-src", "mysqlclient-sys"],
            Self::Querent => &["querent", "rusqlite", "postgres", "mysql"],
            Self::Raw => &["rusqlite", "postgres", "mysql"],
            Self::SeaOrm => &["sea-orm", "sqlx"],
            Self::Sqlx => &["sqlx"],
        }
    }

    fn folder(self) -> PathBuf {
        folder().join(self.name())
    }
}

/// The C library's heap keeps what is freed. Otherwise it gives memory back to the system and takes it
/// again in every operation, or not, by what happens to lie at the heap's end.
const HEAP: [(&str, &str); 2] = [
    ("MALLOC_MMAP_THRESHOLD_", "33554432"),
    ("MALLOC_TRIM_THRESHOLD_", "1073741824"),
];

/// A peer that is built.
pub(super) struct Program {
    peer: Peer,
    path: PathBuf,
    versions: Vec<String>,
    env: Vec<(String, String)>,
}

impl Program {
    pub(super) fn peer(&self) -> Peer {
        self.peer
    }

    /// The versions of what it is built on.
    pub(super) fn versions(&self) -> String {
        self.versions.join(", ")
    }

    /// A run of a workload.
    pub(super) fn command(
        &self,
        database: &Database,
        workload: Workload,
        length: [&str; 2],
    ) -> Command {
        let mut command = process::command(&self.path);
        command
            .args(["--engine", database.engine().name()])
            .args(["--url", database.url()])
            .args(["--workload", workload.name])
            .args(length)
            .envs(HEAP.iter().copied())
            .envs(self.env.iter().cloned());
        command
    }
}

/// Builds the peers of a plan. The client that makes the tables is built in any case.
///
/// # Errors
///
/// When one does not compile.
pub(super) fn build(plan: &Plan, figures: &mut Figures) -> Result<Vec<Program>> {
    std::fs::create_dir_all(home()).with_context(|| format!("creating {}", home().display()))?;
    compile(Peer::Raw, &[], &[])?;
    database::write_schema(&folder().join("querent").join("src").join("schema"))?;
    plan.peers
        .iter()
        .map(|&peer| {
            let mut env = Vec::new();
            let mut flags: &[&str] = &[];
            if peer == Peer::Diesel {
                match tools::mysql_client() {
                    Ok(found) => env = found,
                    Err(error) => {
                        flags = &["--no-default-features"];
                        figures.note(format!(
                            "Diesel runs without MySQL's C client, which could not be had: {error:#}"
                        ));
                    }
                }
            }
            compile(peer, flags, &env)?;
            let mut versions = versions(&peer.folder().join("Cargo.lock"), peer.crates())?;
            let client = env.iter().find(|(name, _)| name == tools::CLIENT_VERSION);
            versions.extend(client.map(|(_, version)| format!("MariaDB's C client {version}")));
            Ok(Program {
                peer,
                path: program(&format!("bench-{}", peer.name())),
                versions,
                env,
            })
        })
        .collect()
}

/// A program of the benchmark.
pub(super) fn program(name: &str) -> PathBuf {
    home().join("release").join(name)
}

fn folder() -> PathBuf {
    paths::root().join("benches").join("run")
}

fn compile(peer: Peer, flags: &[&str], env: &[(String, String)]) -> Result<()> {
    eprintln!("building {}", peer.title());
    let log = home().join(format!("build-{}.log", peer.name()));
    let mut command = cargo::cargo();
    command
        .args(["build", "--release", "--target-dir"])
        .arg(home())
        .args(flags)
        .current_dir(peer.folder())
        .envs(env.iter().cloned())
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS");
    process::run_logged(&mut command, &log).with_context(|| format!("building {}", peer.title()))
}

/// The versions of crates in a lock file, those that are in it.
fn versions(lock: &Path, crates: &[&str]) -> Result<Vec<String>> {
    let text =
        std::fs::read_to_string(lock).with_context(|| format!("reading {}", lock.display()))?;
    let version = |name: &&str| {
        let start = format!("name = \"{name}\"\nversion = \"");
        let (_, rest) = text.split_once(&start)?;
        let (version, _) = rest.split_once('"')?;
        Some(format!("{name} {version}"))
    };
    Ok(crates.iter().filter_map(version).collect())
}

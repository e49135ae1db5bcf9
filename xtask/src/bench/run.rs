//! `cargo xtask bench run`: what statements cost at run time in querent, beside the engines' own
//! clients and other libraries.
//!
//! Every peer is a small workspace below `benches/run` with the same command line. All of them work
//! on the same rows of the same servers, one after the other and by turns.

mod counts;
mod database;
mod engine;
mod figures;
mod machine;
mod peer;
mod plan;
mod report;
mod session;
mod tools;
mod workload;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use self::engine::Engine;
use self::figures::{Figures, Key};
use self::peer::{Peer, Program};
use self::plan::Plan;
use self::session::Session;
use crate::{paths, process};

/// What statements cost at run time, beside the engines' own clients and other libraries.
///
/// Prints tables and writes them to benches/results/run.md. Servers that `QUERENT_POSTGRES_URL`,
/// `QUERENT_MYSQL_URL` and `QUERENT_MARIADB_URL` name are used where they are set; private ones are
/// started for the others. Each gets a database of the benchmark's own, which is removed at the end.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Measure on this engine only (may be repeated).
    #[arg(long, value_name = "ENGINE")]
    engine: Vec<Engine>,
    /// Run this workload only, or those whose names begin so (may be repeated).
    #[arg(long, value_name = "NAME")]
    workload: Vec<String>,
    /// Run this peer only (may be repeated).
    #[arg(long, value_name = "PEER")]
    peer: Vec<Peer>,
    /// How often every peer's turn comes.
    #[arg(long, value_name = "N", default_value = "31", value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// How long a turn is.
    #[arg(long, value_name = "MILLISECONDS", default_value = "10", value_parser = clap::value_parser!(u32).range(1..))]
    turn: u32,
    /// Three rounds, and write no file.
    #[arg(long)]
    quick: bool,
    /// Count no instructions and no system calls.
    #[arg(long)]
    times_only: bool,
    /// Print the engines, peers and workloads, and do nothing.
    #[arg(long)]
    list: bool,
}

/// Runs the benchmark.
///
/// # Errors
///
/// When a peer cannot be built, a server cannot be had, or querent did other work than the raw
/// client.
pub(super) fn run(args: &Args) -> Result<ExitCode> {
    let plan = Plan::of(args)?;
    if args.list {
        process::print(&plan.to_string())?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut figures = Figures::default();
    let programs = peer::build(&plan, &mut figures)?;
    let mut servers = database::start(&plan)?;
    let measured = measure(&plan, &programs, &servers, &mut figures);
    let stopped = servers.stop();
    measured?;
    stopped?;

    let text = report::write(&plan, &programs, &figures)?;
    process::print(&format!("\n{text}"))?;
    if plan.is_whole {
        let path = result();
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("creating {}", folder.display()))?;
        }
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        eprintln!("\nwritten: {}", path.display());
    }
    figures.check()?;
    Ok(ExitCode::SUCCESS)
}

fn measure(
    plan: &Plan,
    programs: &[Program],
    servers: &database::Servers,
    figures: &mut Figures,
) -> Result<()> {
    for database in servers.databases() {
        figures.server(database)?;
        times(plan, programs, database, figures)?;
        figures.note_differences(database.engine());
        if plan.counts {
            counts::count(plan, programs, database, figures)?;
        }
    }
    Ok(())
}

/// Lets the peers run by turns. In every round another one begins.
fn times(
    plan: &Plan,
    programs: &[Program],
    database: &database::Database,
    figures: &mut Figures,
) -> Result<()> {
    let seconds = plan.turn.as_secs_f64().to_string();
    for &workload in &plan.workloads {
        if workload.writes() {
            database.reset()?;
        }
        let mut sessions = Vec::new();
        for program in programs {
            let key = Key::new(database.engine(), workload, program.peer());
            let command = program.command(database, workload, ["--seconds", &seconds]);
            let (session, told) = Session::open(command).with_context(|| key.to_string())?;
            figures.add(key, &told)?;
            if !figures.is_missing(key) {
                sessions.push((key, session));
            }
        }
        for round in 0..workload.rounds(plan.rounds) {
            for at in 0..sessions.len() {
                if process::interrupted() {
                    bail!("interrupted");
                }
                let of = (at + round) % sessions.len();
                let (key, session) = &mut sessions[of];
                figures.turn(*key, session.turn().with_context(|| key.to_string())?);
            }
        }
        drop(sessions);
        eprintln!("{}", figures.line(database.engine(), workload, programs));
    }
    Ok(())
}

fn result() -> PathBuf {
    paths::root().join("benches").join("results").join("run.md")
}

/// Where programs, tools and logs of the benchmark are.
fn home() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(
            || paths::target("bench"),
            |dir| PathBuf::from(dir).join("bench"),
        )
        .join("run")
}

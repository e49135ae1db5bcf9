//! `cargo xtask bench compile`: what the compiler takes for typed queries in querent, and for the
//! same program in Diesel and SeaORM.
//!
//! Each is a package outside the workspace, below `target/bench/compile`, whose dependencies are
//! compiled beforehand. The schema of querent's program is what the generator writes.

mod diesel;
mod package;
mod peers;
mod plan;
mod program;
mod querent;
mod report;
mod runs;
mod sea_orm;
mod segments;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::ValueEnum as _;

use self::peers::{Peers, Who};
use self::plan::Plan;
use self::report::Section;
use crate::{paths, process};

/// The time and memory that a compiler takes for a program of typed queries.
///
/// Prints tables and writes them to benches/results/compile.md. On a machine with nothing else to do it
/// takes about twenty minutes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How often each program is compiled; the median counts. querent's are compiled at least
    /// three times.
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// The seconds of processor time after which a check is given up; a build has twice as many.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = clap::value_parser!(u64).range(1..))]
    limit: u64,
    /// Compile small programs once, and write no file.
    #[arg(long)]
    quick: bool,
    /// More sizes, and Diesel's program with row structs in every table, not only where the targets
    /// are: twice the time.
    #[arg(long, conflicts_with = "quick")]
    full: bool,
    /// Leave the other libraries out, and write no file.
    #[arg(long)]
    alone: bool,
    /// Some of the tables, and write no file.
    #[arg(long, value_name = "TABLE", value_delimiter = ',')]
    only: Vec<Section>,
}

/// Runs the benchmark.
///
/// # Errors
///
/// When a program does not compile, or the result cannot be written.
pub(super) fn run(args: &Args) -> Result<ExitCode> {
    let plan = if args.quick {
        Plan::quick()
    } else {
        Plan::usual(args.full)
    };
    let runs = if args.quick { 1 } else { args.runs };
    let wanted: &[Who] = if args.alone {
        &[]
    } else {
        &[Who::Diesel, Who::DieselRows, Who::SeaOrm]
    };
    let limit = Duration::from_secs(args.limit);
    let mut peers = Peers::new(wanted, usize::from(runs), limit)?;
    let text = report::write(&mut peers, &plan, &args.only, limit, &command(args))?;
    process::print(&format!("\n{text}"))?;
    if !args.quick && !args.alone && args.only.is_empty() {
        let path = result();
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("creating {}", folder.display()))?;
        }
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        eprintln!("\nwritten: {}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn result() -> PathBuf {
    paths::root()
        .join("benches")
        .join("results")
        .join("compile.md")
}

/// The command that gives these figures again.
fn command(args: &Args) -> String {
    let mut words = vec!["cargo xtask bench compile".to_owned()];
    if args.quick {
        words.push("--quick".to_owned());
    } else {
        words.push(format!("--runs {}", args.runs));
    }
    words.push(format!("--limit {}", args.limit));
    for (given, word) in [(args.full, "--full"), (args.alone, "--alone")] {
        if given {
            words.push(word.to_owned());
        }
    }
    if !args.only.is_empty() {
        let names = args.only.iter().filter_map(Section::to_possible_value);
        let names: Vec<String> = names.map(|value| value.get_name().to_owned()).collect();
        words.push(format!("--only {}", names.join(",")));
    }
    words.join(" ")
}

//! `cargo xtask bench compile`: what the compiler takes for typed queries in querent, and for the
//! same program in Diesel.
//!
//! Both are packages outside the workspace, below `target/bench/compile`, whose dependencies are
//! compiled beforehand. The schema of querent's program is what the generator writes.

mod diesel;
mod package;
mod program;
mod querent;
mod report;
mod runs;

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use self::package::{Mode, Package};
use self::program::Program;
use self::runs::Runs;
use super::measure::Measured;
use crate::{paths, process};

/// The time and memory that a compiler takes for a program of typed queries.
///
/// Prints tables and writes them to benches/results/compile.md.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How often each program is compiled; the median counts.
    #[arg(long, value_name = "N", default_value = "3", value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// The seconds of processor time after which a compilation is given up.
    #[arg(long, value_name = "SECONDS", default_value = "120", value_parser = clap::value_parser!(u64).range(1..))]
    limit: u64,
    /// Compile small programs once, and write no file.
    #[arg(long)]
    quick: bool,
    /// Leave Diesel out.
    #[arg(long)]
    alone: bool,
}

/// The programs of one run.
struct Plan {
    /// The schema of most programs, with the most queries.
    main: Program,
    /// Numbers of queries over that schema.
    queries: [usize; 3],
    /// Numbers of tables in a schema, and of queries over each.
    tables: ([usize; 3], usize),
    /// Numbers of joined tables; the last is the size of their schema.
    joined: &'static [usize],
    /// The number of queries that join so many.
    joins: usize,
}

impl Plan {
    fn full() -> Self {
        Self {
            main: Program {
                tables: 100,
                columns: 10,
                queries: 300,
                joined: 3,
            },
            queries: [0, 100, 300],
            tables: ([10, 100, 500], 100),
            joined: &[2, 4, 6, 8, 12],
            joins: 20,
        }
    }

    fn quick() -> Self {
        Self {
            main: Program {
                tables: 20,
                columns: 10,
                queries: 60,
                joined: 3,
            },
            queries: [0, 20, 60],
            tables: ([10, 20, 40], 20),
            joined: &[2, 4, 6],
            joins: 5,
        }
    }
}

/// The two libraries, and what has been measured of them.
struct Bench {
    querent: Package,
    /// Absent if it was left out or could not be had.
    diesel: Option<Package>,
    runs: usize,
    known: HashMap<(Program, Mode), Pair<Runs>>,
}

/// What the same program took in both libraries.
#[derive(Clone, Copy)]
struct Pair<T> {
    querent: T,
    diesel: Option<T>,
}

impl Bench {
    /// The medians of what a program took.
    fn median(&mut self, program: Program, mode: Mode) -> Result<Pair<Measured>> {
        let pair = self.measure(program, mode)?;
        Ok(Pair {
            querent: pair.querent.median,
            diesel: pair.diesel.map(|runs| runs.median),
        })
    }

    /// Compiles a program in both libraries by turns, so that what else the machine does falls on
    /// both.
    fn measure(&mut self, program: Program, mode: Mode) -> Result<Pair<Runs>> {
        if let Some(pair) = self.known.get(&(program, mode)) {
            return Ok(*pair);
        }
        let packages: Vec<&Package> = [&self.querent].into_iter().chain(&self.diesel).collect();
        let mut all: Vec<Vec<Measured>> = vec![Vec::new(); packages.len()];
        for run in 0..self.runs {
            for (package, taken) in packages.iter().zip(&mut all) {
                // What is over the limit once is not tried again.
                if taken.iter().any(|of| matches!(of, Measured::Over(_))) {
                    continue;
                }
                let in_words = || format!("{}: {program}", package.title());
                if run == 0 {
                    package.write(&program).with_context(in_words)?;
                }
                taken.push(package.compile(mode).with_context(in_words)?);
                if process::interrupted() {
                    bail!("interrupted");
                }
            }
        }
        let mut ended = packages.iter().zip(&all).map(|(package, taken)| {
            let runs = Runs::of(taken);
            let took = report::seconds(runs.median);
            eprintln!("{}: {}, {program}: {took}", package.title(), mode.name());
            runs
        });
        let querent = ended.next().context("querent was not measured")?;
        let pair = Pair {
            querent,
            diesel: ended.next(),
        };
        self.known.insert((program, mode), pair);
        Ok(pair)
    }
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
        Plan::full()
    };
    let runs = if args.quick {
        1
    } else {
        usize::from(args.runs)
    };
    let limit = Duration::from_secs(args.limit);
    let diesel = if args.alone { None } else { diesel(limit) };
    let mut bench = Bench {
        querent: Package::new(Box::new(querent::Querent), limit)?,
        diesel,
        runs,
        known: HashMap::new(),
    };
    let text = report::write(&mut bench, &plan, &command(args))?;
    process::print(&format!("\n{text}"))?;
    if !args.quick {
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

/// Diesel's package, or a line that says why there is none.
fn diesel(limit: Duration) -> Option<Package> {
    Package::new(Box::new(diesel::Diesel), limit)
        .map_err(|error| eprintln!("skipped: Diesel: {error:#}"))
        .ok()
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
    if args.alone {
        words.push("--alone".to_owned());
    }
    words.join(" ")
}

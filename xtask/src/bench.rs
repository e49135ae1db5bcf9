//! `cargo xtask bench`: what the library costs, beside what its peers cost in the same run.
//!
//! A benchmark reports; it never fails because a machine is slow.

mod compile;
mod measure;
mod run;

use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

/// Benchmarks, beside the peers.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The time and memory that a compiler takes for a program of typed queries.
    Compile(compile::Args),
    /// Runs one program and prints what it took; the others start themselves through this.
    #[command(hide = true)]
    Measure(measure::Args),
    /// What statements cost at run time, beside the engines' own clients and other libraries.
    Run(run::Args),
}

/// Runs the benchmark that the arguments name.
///
/// # Errors
///
/// When a program of the benchmark cannot be made or compiled.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    match &args.what {
        What::Compile(args) => compile::run(args),
        What::Measure(args) => measure::run(args),
        What::Run(args) => run::run(args),
    }
}

//! What every peer of the run-time benchmark shares: the workloads, the data and the measuring.
//!
//! A peer is a program with the same command line, whose `main` is [`main`]. It is told an engine,
//! a URL and a workload, and prints one line of JSON; and then waits for its turns, and prints for each
//! how long an operation took.

mod allocations;
mod args;
pub mod checksum;
pub mod data;
mod measure;
mod workload;

use std::process::ExitCode;

pub use args::{Args, Engine};
pub use measure::Bench;
pub use workload::Workload;

/// An error of any library.
pub type Error = Box<dyn std::error::Error>;
/// What a peer's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Runs a peer: `run` opens the engine, and hands the workload's operations to [`Bench::run`].
pub fn main(run: impl FnOnce(&mut Bench) -> Result<()>) -> ExitCode {
    let outcome = Args::from_command_line().and_then(|args| {
        let mut bench = Bench::new(args);
        run(&mut bench)?;
        bench.print()
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

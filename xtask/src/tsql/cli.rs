//! `cargo xtask tsql`.

use std::path::PathBuf;
use std::process::{ExitCode, ExitStatus};
use std::time::Instant;

use anyhow::Result;
use clap::Subcommand;

use super::prepare;
use crate::process;

/// Microsoft's T-SQL parser, under `target/tsql`. Without a command it is only installed.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Check the syntax of files.
    Check {
        /// Scripts in T-SQL.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Resolve the names of queries against a schema.
    Model {
        /// The script that creates the schema.
        schema: PathBuf,
        /// Scripts of queries.
        queries: Vec<PathBuf>,
    },
}

/// Runs the command.
///
/// # Errors
///
/// When the judge cannot be installed or run.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let clock = Instant::now();
    let judge = prepare()?;
    let status = match &args.command {
        None => {
            eprintln!("ready after {:.1} s", clock.elapsed().as_secs_f64());
            let script = process::quoted(&judge.script().display().to_string());
            process::print(&format!(
                "export QUERENT_TSQL={script}
"
            ))?;
            return Ok(ExitCode::SUCCESS);
        }
        Some(Command::Check { files }) => process::run(&mut judge.check(files))?,
        Some(Command::Model { schema, queries }) => {
            process::run(&mut judge.model(schema, queries))?
        }
    };
    Ok(code(status))
}

fn code(status: ExitStatus) -> ExitCode {
    status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from)
}

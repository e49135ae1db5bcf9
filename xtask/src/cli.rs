//! The command line.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{bench, errors, process, quote, servers, test, tsql};

/// The project's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Benchmarks, beside the peers.
    Bench(bench::Args),
    /// What the compiler says about mistakes, beside Diesel.
    Errors(errors::Args),
    /// The results in the documents that quote them.
    Quote(quote::Args),
    /// Private database servers for tests.
    Servers(servers::cli::Args),
    /// The whole test suite.
    Test(test::Args),
    /// Microsoft's T-SQL parser, the judge of SQL Server's spellings.
    Tsql(tsql::cli::Args),
}

/// Runs the command that the arguments name.
pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = process::catch_interrupts().and_then(|()| match cli.command {
        Command::Bench(args) => bench::run(&args),
        Command::Errors(args) => errors::run(&args),
        Command::Quote(args) => quote::run(&args),
        Command::Servers(args) => servers::cli::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Tsql(args) => tsql::cli::run(&args),
    });
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(if process::interrupted() {
                process::INTERRUPTED_CODE
            } else {
                1
            })
        }
    }
}

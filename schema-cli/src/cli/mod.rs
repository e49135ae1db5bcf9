//! The command line, in two steps: flags as they were typed ([`args`]), then options as they are
//! meant ([`options`]).

mod args;
mod commands;
mod error;
mod options;
mod report;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use self::{
    args::{Args, Command},
    error::Error,
    options::Options,
};

/// `check` found differences.
const DIFFERENT: u8 = 1;
/// Something went wrong.
const FAILED: u8 = 2;

/// Runs the command and returns its exit status: 0, 1 if `check` found differences, 2 if
/// something went wrong.
pub(crate) fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return report::usage(&error),
    };
    match run(args.command) {
        Ok(code) => code,
        Err(error) => {
            report::error(&error);
            ExitCode::from(FAILED)
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Error> {
    match command {
        Command::Generate(flags) => {
            commands::generate(&Options::resolve(flags)?)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check(flags) => {
            let equal = commands::check(&Options::resolve(flags)?)?;
            Ok(if equal {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(DIFFERENT)
            })
        }
    }
}

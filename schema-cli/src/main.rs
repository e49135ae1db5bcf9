//! The `querent` command: writes table modules from a live database, and checks them.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}

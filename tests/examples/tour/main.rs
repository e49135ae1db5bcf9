//! The tour: a sample database, its generated modules, and typed queries over them.
//!
//! `cargo run --release --example tour` runs it on a SQLite file that it deletes. With
//! `DATABASE_URL` set to a PostgreSQL, MySQL or MariaDB server it does the same there, in a database
//! or schema of its own which it drops. With `TOUR_TABLES_ONLY=1` it prints headings and result tables only,
//! which are the same on every engine.

mod tour;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use tour::{Failure, Print};

fn main() -> ExitCode {
    let url = std::env::var("DATABASE_URL")
        .ok()
        .filter(|url| !url.is_empty());
    let print = Print {
        tables_only: std::env::var_os("TOUR_TABLES_ONLY").is_some_and(|value| value != "0"),
        plain: !io::stdout().is_terminal(),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let outcome = tour::run(url.as_deref(), print, &mut out);
    let outcome = outcome.and_then(|()| out.flush().map_err(Failure::from));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has seen enough.
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            // What was printed until then belongs before the error.
            let _ = out.flush();
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

//! The project's own commands: `cargo xtask <command>`.
//!
//! Each command is one module. `servers`, `tsql` and `valgrind` are also libraries for the others:
//! `test` starts what it needs through them.

#[cfg(unix)]
mod apt;
#[cfg(unix)]
mod bench;
#[cfg(unix)]
mod cli;
#[cfg(unix)]
mod errors;
#[cfg(unix)]
mod paths;
#[cfg(unix)]
mod process;
#[cfg(unix)]
mod quote;
#[cfg(unix)]
mod servers;
#[cfg(unix)]
mod test;
#[cfg(unix)]
mod tsql;
#[cfg(unix)]
mod valgrind;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    cli::main()
}

#[cfg(not(unix))]
fn main() -> std::process::ExitCode {
    eprintln!(
        "error: the project's commands need a Unix system. Here, run `cargo test --workspace` with \
         QUERENT_POSTGRES_URL, QUERENT_MYSQL_URL and QUERENT_MARIADB_URL set to servers of your own"
    );
    std::process::ExitCode::FAILURE
}

//! The flags, as they are typed.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand};

/// Typed table modules from a live database.
#[derive(Debug, Parser)]
#[command(name = "querent", version, disable_help_subcommand = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write one Rust module per table and view.
    ///
    /// Running it again changes nothing unless the database did.
    Generate(Flags),
    /// Compare the modules on disk with the database.
    ///
    /// Says nothing and exits with 0 if they agree; lists the differences and exits with 1 if not;
    /// exits with 2 if that cannot be told.
    Check(Flags),
}

/// The flags of both commands.
#[derive(ClapArgs)]
pub(crate) struct Flags {
    /// Where the database is [default: $DATABASE_URL, also from a .env file].
    ///
    /// sqlite:PATH, postgres://USER:PASSWORD@HOST:PORT/DATABASE, mysql://.. or mariadb://..
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,

    /// The directory of the modules [default: `out` of the configuration].
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// The configuration [default: querent.toml, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// A schema (a database, on MySQL and MariaDB) to read; `*` for all; may be repeated.
    #[arg(long = "schema", value_name = "SCHEMA")]
    pub(crate) schemas: Vec<String>,

    /// A pattern of tables to keep, as `users` or `sales.*`; may be repeated.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) include: Vec<String>,

    /// A pattern of tables to leave out; may be repeated.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) exclude: Vec<String>,

    /// Write stored functions and procedures as well, as typed calls.
    #[arg(long)]
    pub(crate) routines: bool,

    /// Print nothing but errors and differences.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// Hides the URL: a password may stand in it.
impl std::fmt::Debug for Flags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Flags")
            .field("url", &self.url.as_deref().map(querent_cli::redact::url))
            .field("out", &self.out)
            .field("config", &self.config)
            .field("schemas", &self.schemas)
            .field("include", &self.include)
            .field("exclude", &self.exclude)
            .field("routines", &self.routines)
            .field("quiet", &self.quiet)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_flags_are_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn debug_hides_the_password() {
        let line = ["querent", "check", "--url", "mysql://u:hunter2@h/d"];
        let args = Args::try_parse_from(line).expect("valid flags");
        assert!(!format!("{args:?}").contains("hunter2"));
    }
}

//! Programs and libraries from outside: the host's where it has them, fetched otherwise.

use std::env::consts::ARCH;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::home;
use crate::apt::{self, Libc, Prefix};
use crate::{paths, process, valgrind};

/// The variable with the version of the C client that was fetched.
pub(super) const CLIENT_VERSION: &str = "MYSQLCLIENT_VERSION";

/// The package with MariaDB's C client.
const CLIENT_PACKAGE: &str = "libmariadb-dev";

/// The suite with its newest version.
const NEWEST_SUITE: &str = "sid";

/// A program that runs others, to count what they do.
pub(super) struct Tool {
    program: PathBuf,
    env: Vec<(String, String)>,
}

impl Tool {
    /// Valgrind.
    ///
    /// # Errors
    ///
    /// When the host has none and none can be fetched.
    pub(super) fn valgrind() -> Result<Self> {
        Ok(Self {
            program: valgrind::prepare()?,
            env: Vec::new(),
        })
    }

    /// strace.
    ///
    /// # Errors
    ///
    /// When the host has none and none can be fetched.
    pub(super) fn strace() -> Result<Self> {
        const NAME: &str = "strace";
        if let Some(program) = paths::on_path(NAME) {
            return Ok(Self {
                program,
                env: Vec::new(),
            });
        }
        let prefix = fetched(NAME, &apt::host_suite()?)?;
        Ok(Self {
            program: prefix.join("usr/bin").join(NAME),
            env: vec![("LD_LIBRARY_PATH".to_owned(), prefix.libraries())],
        })
    }

    /// A command under the tool; what the tool needs does not replace what the command needs.
    pub(super) fn around(&self, arguments: &[&str], command: &Command) -> Command {
        let mut outer = process::command(&self.program);
        outer
            .args(arguments)
            .arg(command.get_program())
            .args(command.get_args())
            .envs(self.env.iter().cloned());
        for (name, value) in command.get_envs() {
            let Some(value) = value else { continue };
            let own = self.env.iter().find(|(own, _)| name == own.as_str());
            let mut value = value.to_owned();
            if let Some((_, own)) = own {
                value.push(":");
                value.push(own);
            }
            outer.env(name, value);
        }
        outer
    }
}

/// The variables that a program needs to be built with, and to run with, MySQL's or MariaDB's C
/// client.
///
/// # Errors
///
/// When the host has none and none can be fetched.
pub(super) fn mysql_client() -> Result<Vec<(String, String)>> {
    let on_host = ["mysqlclient", "libmariadb"].iter().any(|library| {
        process::run(process::command("pkg-config").args(["--exists", library]))
            .is_ok_and(|status| status.success())
    });
    if on_host || paths::on_path("mysql_config").is_some() {
        return Ok(Vec::new());
    }
    let libraries = format!("usr/lib/{ARCH}-linux-gnu");
    // The host's release has what the client is linked to; its own client may be one of those with
    // which Diesel 2.3 reads the texts of each first row as empty texts: see `benches/run/README.md`.
    let host = fetched(CLIENT_PACKAGE, &apt::host_suite()?)?;
    let newest = fetched(CLIENT_PACKAGE, NEWEST_SUITE)?.join(&libraries);
    let about = newest.join("pkgconfig").join("libmariadb.pc");
    let text =
        std::fs::read_to_string(&about).with_context(|| format!("reading {}", about.display()))?;
    let version = text
        .lines()
        .find_map(|line| line.strip_prefix("Version: "))
        .with_context(|| format!("{} has no version", about.display()))?;
    let alone = home().join("tools").join("libmariadb");
    std::fs::create_dir_all(&alone).with_context(|| format!("creating {}", alone.display()))?;
    for name in ["libmariadb.so", "libmariadb.so.3"] {
        let from = newest.join("libmariadb.so.3");
        std::fs::copy(&from, alone.join(name))
            .with_context(|| format!("copying {}", from.display()))?;
    }
    let plugins = newest.join("libmariadb3").join("plugin");
    let alone = alone.display().to_string();
    Ok([
        ("LD_LIBRARY_PATH", format!("{alone}:{}", host.libraries())),
        ("MYSQLCLIENT_LIB_DIR", alone),
        ("MYSQLCLIENT_LIBNAME", "mariadb".to_owned()),
        (CLIENT_VERSION, version.trim().to_owned()),
        ("MARIADB_PLUGIN_DIR", plugins.display().to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec())
}

fn fetched(package: &str, suite: &str) -> Result<Prefix> {
    let folder = home().join("tools").join(format!("{package}-{suite}"));
    if let Some(parent) = folder.parent() {
        std::fs::create_dir_all(parent)
            .with_context(|| format!("creating {}", parent.display()))?;
    }
    apt::prefix(&folder, suite, &[package], Libc::Host)
        .with_context(|| format!("fetching {package} of {suite}"))
}

//! PostgreSQL servers, from the host, npm or Debian's packages.

mod programs;

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use nix::unistd::{User, chown};

use super::instance::{self, Instance, Place};
use super::{DATABASE, PASSWORD, USER, tls};
use crate::{paths, process};
use programs::Programs;

const SETTINGS: &str = "
# Nothing here has to survive a crash.
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
checkpoint_timeout = 1h
max_wal_size = 4GB
shared_buffers = 128MB
maintenance_work_mem = 128MB
max_connections = 100
max_locks_per_transaction = 1024
jit = off
timezone = 'UTC'
lc_messages = 'C'
unix_socket_permissions = 0777
password_encryption = 'scram-sha-256'
";

/// The passwords are not secret: few rounds make logins quick, above all in programs that are
/// built without optimization.
const FEW_ROUNDS: &str = "scram_iterations = 64\n";

const HOST_RULES: &str = "\
local all all                scram-sha-256
host  all all 127.0.0.1/32   scram-sha-256
host  all all ::1/128        scram-sha-256
";

/// Starts a server of the version, or of the best one that this system can have. The flag says
/// whether it did not run before.
///
/// # Errors
///
/// When it cannot be installed, initialized or started.
pub(super) fn start(version: Option<u16>) -> Result<(Instance, bool)> {
    if let Some(instance) = programs::candidates(version).find_map(Instance::running) {
        return Ok((instance, false));
    }
    let programs = Programs::install(version)?;
    let server = programs.server;
    let dir = instance::dir(server);
    fs::create_dir_all(&dir).with_context(|| format!("creating {}", dir.display()))?;
    let owner = Owner::find(&programs.bin, &dir)?;
    if !instance::has_data(server) {
        server.log("initializing");
        initialize(&programs, &owner, &dir)?;
    }
    let tls = tls::install(&dir)?;
    if let Some(tls) = &tls {
        owner.take(&tls.key)?;
    }
    // One that was killed leaves it behind, with the number of a process that may be another now.
    let _ = fs::remove_file(dir.join("data/postmaster.pid"));
    let instance = Instance::start(
        server,
        |place| {
            owner.take(&place.sockets)?;
            let mut command = owner.command(&programs, "postgres");
            command.arg("-D").arg(&place.data);
            let mut set = |name: &str, value: &str| {
                command.args(["-c", &format!("{name}={value}")]);
            };
            set("listen_addresses", "127.0.0.1");
            set("port", &place.port.to_string());
            set(
                "unix_socket_directories",
                &format!("\"{}\"", place.sockets.display()),
            );
            if let Some(tls) = &tls {
                set("ssl", "on");
                set("ssl_cert_file", &tls.certificate.display().to_string());
                set("ssl_key_file", &tls.key.display().to_string());
            }
            Ok(command)
        },
        is_ready,
    )?;
    Ok((instance, true))
}

/// Whether the server has written that it takes connections.
fn is_ready(place: &Place) -> bool {
    fs::read_to_string(place.data.join("postmaster.pid")).is_ok_and(|text| {
        text.lines()
            .nth(7)
            .is_some_and(|line| line.trim() == "ready")
    })
}

/// Makes the data directory, beside its place until it is whole.
fn initialize(programs: &Programs, owner: &Owner, dir: &Path) -> Result<()> {
    let new = dir.join("data.new");
    let log = dir.join("initialize.log");
    let initdb = |locale: &str| {
        if new.exists() {
            fs::remove_dir_all(&new)?;
        }
        let mut command = owner.command(programs, "initdb");
        command.arg("-D").arg(&new).args([
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
            locale,
        ]);
        process::run_logged(&mut command, &log)
    };
    initdb("--locale=C.UTF-8").or_else(|_| initdb("--locale=C"))?;

    let settings = new.join("postgresql.conf");
    let mut text = fs::read_to_string(&settings)?;
    text.push_str(SETTINGS);
    if programs.server.version >= 16 {
        text.push_str(FEW_ROUNDS);
    }
    fs::write(settings, text)?;
    fs::write(new.join("pg_hba.conf"), HOST_RULES)?;

    let script = dir.join("initialize.sql");
    fs::write(
        &script,
        format!(
            "CREATE ROLE {USER} SUPERUSER LOGIN PASSWORD '{PASSWORD}';\n\
             CREATE DATABASE {DATABASE} OWNER {USER};\n"
        ),
    )?;
    let mut single = owner.command(programs, "postgres");
    single
        .arg("--single")
        .arg("-D")
        .arg(&new)
        .arg("postgres")
        .stdin(fs::File::open(&script)?);
    process::run_logged(&mut single, &log)?;
    fs::rename(&new, dir.join("data")).context("moving the new data to its place")
}

/// Who the server runs as: PostgreSQL refuses to run as root.
struct Owner {
    user: Option<User>,
    /// Whether the user cannot reach the workspace by itself.
    helped: bool,
}

impl Owner {
    fn find(bin: &Path, dir: &Path) -> Result<Self> {
        if !process::is_root() {
            return Ok(Self {
                user: None,
                helped: false,
            });
        }
        let user = match User::from_name("postgres")? {
            Some(user) => user,
            None => User::from_name("nobody")?
                .context("there is neither a user `postgres` nor `nobody`")?,
        };
        let name = user.name.clone();
        let mut owner = Self {
            user: Some(user),
            helped: false,
        };
        owner.take(dir)?;
        if !owner.reaches(bin, dir)? {
            owner.helped = true;
            ensure!(
                paths::on_path("setpriv").is_some() && owner.reaches(bin, dir)?,
                "PostgreSQL does not run as root, and the user `{name}` cannot reach {}",
                dir.display()
            );
        }
        Ok(owner)
    }

    fn reaches(&self, bin: &Path, dir: &Path) -> Result<bool> {
        let mut test = self.as_user("sh");
        test.args(["-c", "test -x \"$1/postgres\" && test -w \"$2\"", "sh"])
            .arg(bin)
            .arg(dir);
        Ok(process::run(&mut test)?.success())
    }

    /// Gives a file to the user.
    fn take(&self, file: &Path) -> Result<()> {
        let Some(user) = &self.user else {
            return Ok(());
        };
        chown(file, Some(user.uid), Some(user.gid))
            .with_context(|| format!("giving {} to {}", file.display(), user.name))
    }

    /// One of PostgreSQL's programs, in a plain environment.
    fn command(&self, programs: &Programs, program: &str) -> Command {
        let mut command = self.as_user(programs.bin.join(program));
        let inherited = std::env::vars_os().map(|(name, _)| name);
        for name in inherited.filter(|name| name.as_encoded_bytes().starts_with(b"PG")) {
            command.env_remove(name);
        }
        command
            .env("LC_ALL", "C")
            .env("HOME", "/")
            .env_remove("LD_LIBRARY_PATH");
        if let Some(libraries) = &programs.libraries {
            command.env("LD_LIBRARY_PATH", libraries);
        }
        command
    }

    fn as_user(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let Some(user) = &self.user else {
            return process::command(program);
        };
        if self.helped {
            // The one right of root that it keeps is to pass directories of others. The bit lets
            // access() see that right too.
            let mut command = process::command("setpriv");
            command
                .arg(format!("--reuid={}", user.uid))
                .arg(format!("--regid={}", user.gid))
                .args(["--clear-groups", "--securebits=+no_setuid_fixup"])
                .args(["--inh-caps=+dac_override", "--ambient-caps=+dac_override"])
                .arg(program);
            return command;
        }
        let mut command = process::command(program);
        command.uid(user.uid.as_raw()).gid(user.gid.as_raw());
        command
    }
}

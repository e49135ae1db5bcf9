//! MySQL and MariaDB servers, from Debian's packages.

use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::instance::{self, Instance, Place};
use super::{DATABASE, Engine, PASSWORD, Server, USER, programs, tls};
use crate::apt::{self, Libc, Prefix};
use crate::process;

/// What every server of the family gets: no durability, small files.
const COMMON: &[&str] = &[
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=OFF",
    "--innodb-use-native-aio=OFF",
    "--innodb-buffer-pool-size=128M",
    "--skip-name-resolve",
    "--performance-schema=OFF",
    "--skip-log-bin",
    "--character-set-server=utf8mb4",
];
const MYSQL: &[&str] = &[
    "--innodb-flush-method=nosync",
    "--innodb-redo-log-capacity=32M",
    "--innodb-dedicated-server=OFF",
    "--mysqlx=OFF",
];
const MARIADB: &[&str] = &["--innodb-log-file-size=32M", "--aria-log-file-size=8M"];

/// What a server that runs gets beside them.
const RUNNING: &[&str] = &[
    "--bind-address=127.0.0.1",
    "--local-infile=ON",
    "--secure-file-priv=",
    "--max-connections=100",
    "--innodb-fast-shutdown=2",
];

/// The scripts that make MariaDB's system tables, in their order; a release has some of them.
const SYSTEM_TABLES: [&str; 9] = [
    "mariadb_system_tables",
    "mysql_system_tables",
    "mariadb_performance_tables",
    "mysql_performance_tables",
    "mariadb_system_tables_data",
    "mysql_system_tables_data",
    "maria_add_gis_sp_bootstrap",
    "mariadb_sys_schema",
    "mysql_sys_schema",
];

/// Starts the server. The flag says whether it did not run before.
///
/// # Errors
///
/// When it cannot be installed, initialized or started.
pub(super) fn start(server: &'static Server) -> Result<(Instance, bool)> {
    if let Some(instance) = Instance::running(server) {
        return Ok((instance, false));
    }
    let programs = Programs::install(server)?;
    let dir = instance::dir(server);
    fs::create_dir_all(&dir).with_context(|| format!("creating {}", dir.display()))?;
    if !instance::has_data(server) {
        server.log("initializing");
        programs.initialize(&dir)?;
    }
    let init = dir.join("init.sql");
    fs::write(&init, init_sql())?;
    let tls = tls::install(&dir)?;
    let instance = Instance::start(
        server,
        |place| {
            programs.write_client(place)?;
            let mut command = programs.server_command(&place.dir, &place.data)?;
            command
                .args(RUNNING)
                .arg(format!("--port={}", place.port))
                .arg(flag("--socket", &place.socket()))
                .arg(flag("--pid-file", &place.dir.join("server.pid")))
                .arg(flag("--init-file", &init));
            if let Some(tls) = &tls {
                command
                    .arg(flag("--ssl-ca", &tls.authority))
                    .arg(flag("--ssl-cert", &tls.certificate))
                    .arg(flag("--ssl-key", &tls.key));
            }
            Ok(command)
        },
        greets,
    )?;
    Ok((instance, true))
}

/// The user and the database, made at every start.
fn init_sql() -> String {
    format!(
        "CREATE DATABASE IF NOT EXISTS {DATABASE} CHARACTER SET utf8mb4;\n\
         CREATE USER IF NOT EXISTS '{USER}'@'%' IDENTIFIED BY '{PASSWORD}';\n\
         GRANT ALL PRIVILEGES ON *.* TO '{USER}'@'%' WITH GRANT OPTION;\n"
    )
}

/// Whether the server sends its greeting: a packet of protocol version 10.
fn greets(place: &Place) -> bool {
    let Ok(mut stream) = UnixStream::connect(place.socket()) else {
        return false;
    };
    let mut start = [0; 5];
    stream
        .set_read_timeout(Some(Duration::from_secs(5)))
        .is_ok()
        && stream.read_exact(&mut start).is_ok()
        && start[4] == 10
}

struct Programs {
    engine: Engine,
    prefix: Prefix,
}

impl Programs {
    fn install(server: &Server) -> Result<Self> {
        let (suite, packages) = match (server.engine, server.version) {
            (Engine::MySql, _) => ("sid", ["mysql-server-core", "mysql-client-core"]),
            (_, 10) => ("bookworm", ["mariadb-server-core", "mariadb-client-core"]),
            _ => ("trixie", ["mariadb-server-core", "mariadb-client-core"]),
        };
        let dir = programs(server);
        if !dir.exists() {
            server.log("fetching its packages");
        }
        let prefix = apt::prefix(
            &dir,
            suite,
            &[packages[0], packages[1], "libeatmydata1"],
            Libc::Own,
        )?;
        Ok(Self {
            engine: server.engine,
            prefix,
        })
    }

    fn server_command(&self, dir: &Path, data: &Path) -> Result<Command> {
        let share = self.share();
        let (program, own) = match self.engine {
            Engine::MySql => ("usr/sbin/mysqld", MYSQL),
            _ => ("usr/sbin/mariadbd", MARIADB),
        };
        let mut command = self.prefix.command(program)?;
        command
            .arg("--no-defaults")
            .arg(flag("--datadir", data))
            .arg(flag("--tmpdir", dir))
            .arg(flag("--basedir", &self.prefix.join("usr")))
            .arg(flag(
                "--plugin-dir",
                &self.prefix.join("usr/lib/mysql/plugin"),
            ))
            .arg(flag("--lc-messages-dir", &share))
            .arg(flag("--character-sets-dir", &share.join("charsets")))
            .args(COMMON)
            .args(own);
        if process::is_root() {
            command.arg("--user=root");
        }
        Ok(command)
    }

    /// Makes the data directory, beside its place until it is whole.
    fn initialize(&self, dir: &Path) -> Result<()> {
        let new = dir.join("data.new");
        if new.exists() {
            fs::remove_dir_all(&new)?;
        }
        let mut command = self.server_command(dir, &new)?;
        if self.engine == Engine::MySql {
            command.arg("--initialize-insecure");
        } else {
            // What mariadb-install-db does, without the help tables.
            fs::create_dir_all(new.join("mysql"))?;
            let script = dir.join("bootstrap.sql");
            fs::write(&script, self.system_tables()?)?;
            command
                .args(["--bootstrap", "--silent-startup", "--skip-grant-tables"])
                .args(["--max-allowed-packet=8M", "--net-buffer-length=16K"])
                .stdin(File::open(&script)?);
        }
        process::run_logged(&mut command, &dir.join("initialize.log"))?;
        fs::rename(&new, dir.join("data")).context("moving the new data to its place")
    }

    fn system_tables(&self) -> Result<String> {
        let share = self.share();
        let mut script = "USE mysql;\n".to_owned();
        for name in SYSTEM_TABLES {
            let file = share.join(name).with_extension("sql");
            if file.exists() {
                let text = fs::read_to_string(&file)
                    .with_context(|| format!("reading {}", file.display()))?;
                for line in text
                    .lines()
                    .filter(|line| !line.contains("@current_hostname"))
                {
                    script.push_str(line);
                    script.push('\n');
                }
            }
        }
        Ok(script)
    }

    /// Writes the script `client`, which opens the server's own command line client.
    fn write_client(&self, place: &Place) -> Result<()> {
        let program = if self.engine == Engine::MySql {
            "usr/bin/mysql"
        } else {
            "usr/bin/mariadb"
        };
        let socket = format!("--socket={}", place.socket().display());
        let (user, password) = (format!("--user={USER}"), format!("--password={PASSWORD}"));
        let text = self
            .prefix
            .script(program, &["--no-defaults", &socket, &user, &password])?;
        let file = place.dir.join("client");
        fs::write(&file, text)?;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755))?;
        Ok(())
    }

    fn share(&self) -> PathBuf {
        let share = self.prefix.join("usr/share/mysql");
        if share.exists() {
            share
        } else {
            self.prefix.join("usr/share/mariadb")
        }
    }
}

fn flag(name: &str, path: &Path) -> String {
    format!("{name}={}", path.display())
}

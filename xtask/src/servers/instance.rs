//! A server's process: its directory, port, sockets and state file.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use super::{DATABASE, Engine, Env, PASSWORD, Server, USER, home};
use crate::process::{self, Signal};

/// How long a server may take until it answers.
const START: Duration = Duration::from_secs(60);
/// How long a server may take to end.
const STOP: Duration = Duration::from_secs(20);

/// A server that runs.
pub(super) struct Instance {
    pub(super) server: &'static Server,
    pub(super) pid: u32,
    pub(super) port: u16,
    sockets: PathBuf,
}

/// Where a server is to run.
pub(super) struct Place {
    /// Its data.
    pub(super) data: PathBuf,
    /// Its own directory, which the data is in.
    pub(super) dir: PathBuf,
    /// Its port on loopback.
    pub(super) port: u16,
    /// The directory of its Unix socket, with a path that is short enough.
    pub(super) sockets: PathBuf,
}

impl Place {
    /// The socket of a MySQL or MariaDB server.
    pub(super) fn socket(&self) -> PathBuf {
        self.sockets.join("sock")
    }
}

/// The directory of a server: data, logs, state.
pub(super) fn dir(server: &Server) -> PathBuf {
    home().join("run").join(server.name())
}

/// Whether a server was initialized.
pub(super) fn has_data(server: &Server) -> bool {
    dir(server).join("data").exists()
}

impl Instance {
    /// The server, if it runs.
    pub(super) fn running(server: &'static Server) -> Option<Self> {
        let dir = dir(server);
        let state = fs::read_to_string(dir.join("state")).ok()?;
        let mut lines = state.lines();
        let instance = Self {
            server,
            pid: lines.next()?.parse().ok()?,
            port: lines.next()?.parse().ok()?,
            sockets: PathBuf::from(lines.next()?),
        };
        instance.is_alive().then_some(instance)
    }

    /// Starts a server that does not run. A port that another program takes in the meantime is
    /// replaced.
    pub(super) fn start(
        server: &'static Server,
        command: impl Fn(&Place) -> Result<Command>,
        is_ready: impl Fn(&Place) -> bool,
    ) -> Result<Self> {
        let dir = dir(server);
        let log = dir.join("server.log");
        for _ in 0..5 {
            remove_sockets(&dir);
            let sockets = socket_dir(server)?;
            let place = Place {
                data: dir.join("data"),
                dir: dir.clone(),
                port: free_port(server)?,
                sockets: sockets.clone(),
            };
            let out = File::create(&log).with_context(|| format!("creating {}", log.display()))?;
            let mut child = process::start(command(&place)?.stdout(out.try_clone()?).stderr(out))?;
            let instance = Self {
                server,
                pid: child.id(),
                port: place.port,
                sockets: sockets.clone(),
            };
            instance.save()?;
            match await_ready(&mut child, || is_ready(&place)) {
                Ok(()) => {
                    server.log(&format!("listens on 127.0.0.1:{}", place.port));
                    return Ok(instance);
                }
                Err(_) if child.try_wait()?.is_some() && !is_free(place.port) => {}
                Err(error) => {
                    Self::stop(server)?;
                    bail!("{error}:\n{}", process::tail(&log, 12));
                }
            }
        }
        bail!("other programs take every port that is tried")
    }

    /// Stops a server, if it runs, and keeps its data.
    pub(super) fn stop(server: &'static Server) -> Result<()> {
        let dir = dir(server);
        if let Some(instance) = Self::running(server) {
            // PostgreSQL's SIGINT does not wait for its clients, as the others' SIGTERM does not.
            let end = if server.engine == Engine::Postgres {
                Signal::SIGINT
            } else {
                Signal::SIGTERM
            };
            let clock = Instant::now();
            process::signal(instance.pid, end);
            while instance.is_alive() {
                if clock.elapsed() > STOP {
                    process::signal(instance.pid, Signal::SIGKILL);
                }
                ensure!(
                    clock.elapsed() < 2 * STOP,
                    "{} (process {}) does not end",
                    server.name(),
                    instance.pid
                );
                thread::sleep(Duration::from_millis(10));
            }
            server.log("stopped");
        }
        let _ = fs::remove_file(dir.join("state"));
        remove_sockets(&dir);
        Ok(())
    }

    /// The variables that name the server.
    pub(super) fn env(&self) -> Result<Env> {
        let engine = self.server.engine;
        let (scheme, what, socket) = match engine {
            Engine::Postgres => ("postgres", "SOCKET_DIR", self.sockets.clone()),
            Engine::MySql | Engine::MariaDb => ("mysql", "SOCKET", self.sockets.join("sock")),
        };
        let url = format!(
            "{scheme}://{USER}:{PASSWORD}@127.0.0.1:{}/{DATABASE}",
            self.port
        );
        let mut env = vec![
            (engine.variable("URL"), url),
            (engine.variable(what), text(&socket)?),
        ];
        let ca = dir(self.server).join("ca.crt");
        if ca.exists() {
            env.push((engine.variable("CA"), text(&ca)?));
        }
        Ok(env)
    }

    fn save(&self) -> Result<()> {
        let dir = dir(self.server);
        fs::write(
            dir.join("state"),
            format!("{}\n{}\n{}\n", self.pid, self.port, text(&self.sockets)?),
        )?;
        fs::write(dir.join("port"), self.port.to_string())?;
        Ok(())
    }

    /// Whether the process lives and is this server: its arguments name the server's directory.
    /// A process that ended and was not waited for has no arguments.
    fn is_alive(&self) -> bool {
        let Ok(arguments) = fs::read(format!("/proc/{}/cmdline", self.pid)) else {
            return false;
        };
        let data = dir(self.server)
            .join("data")
            .into_os_string()
            .into_encoded_bytes();
        arguments.windows(data.len()).any(|part| part == data)
    }
}

fn await_ready(child: &mut Child, is_ready: impl Fn() -> bool) -> Result<()> {
    let clock = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            bail!("the server ended ({status})");
        }
        if is_ready() {
            return Ok(());
        }
        ensure!(!process::interrupted(), "interrupted");
        ensure!(
            clock.elapsed() < START,
            "the server does not answer after {} s",
            START.as_secs()
        );
        thread::sleep(Duration::from_millis(10));
    }
}

/// The port that the server had the last time, or its default, or the next one that is free. The
/// steps leave the ports of the other servers alone.
fn free_port(server: &Server) -> Result<u16> {
    let last = fs::read_to_string(dir(server).join("port"))
        .ok()
        .and_then(|port| port.trim().parse().ok());
    last.into_iter()
        .chain((0..60).map(|step| server.port + 100 * step))
        .find(|&port| is_free(port))
        .with_context(|| format!("no free port from {} on", server.port))
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

/// The directory for the Unix socket: the server's own, or a new one in the system's temporary
/// directory when the path is too long for a socket. The file `sockets` remembers the latter.
fn socket_dir(server: &Server) -> Result<PathBuf> {
    let dir = dir(server);
    if dir.as_os_str().len() + "/.s.PGSQL.65535.lock".len() < 100 {
        return Ok(dir);
    }
    let temporary =
        std::env::temp_dir().join(format!("querent-{}-{}", server.name(), std::process::id()));
    fs::create_dir(&temporary).with_context(|| format!("creating {}", temporary.display()))?;
    fs::write(dir.join("sockets"), text(&temporary)?)?;
    Ok(temporary)
}

/// Removes what a server that was killed leaves behind: nothing listens on it any more.
fn remove_sockets(dir: &Path) {
    let entries = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    for file in entries.filter(|entry| {
        let name = entry.file_name().into_encoded_bytes();
        name == b"sock" || name == b"sock.lock" || name.starts_with(b".s.PGSQL.")
    }) {
        let _ = fs::remove_file(file.path());
    }
    if let Ok(temporary) = fs::read_to_string(dir.join("sockets")) {
        let _ = fs::remove_dir_all(temporary);
        let _ = fs::remove_file(dir.join("sockets"));
    }
}

fn text(path: &Path) -> Result<String> {
    path.to_str()
        .map(str::to_owned)
        .with_context(|| format!("{} is not UTF-8", path.display()))
}

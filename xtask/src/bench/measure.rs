//! What a program and all that it starts take: user time, and the most memory of any of them.
//!
//! The system tells a process only about all of its children together. So each measurement is a
//! process of its own with one child: this program again, under the command `bench measure`.

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use nix::sys::resource::{Resource, UsageWho, getrusage, setrlimit};
use nix::sys::time::TimeValLike as _;

use crate::process;

/// The arguments of `bench measure`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The seconds of processor time that no process may exceed.
    #[arg(long)]
    limit: u64,
    /// The file for what the program prints.
    #[arg(long)]
    log: PathBuf,
    /// The program and its arguments.
    #[arg(last = true, required = true)]
    command: Vec<OsString>,
}

/// What a program took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usage {
    /// User time of all processes.
    pub(super) user: Duration,
    /// The most memory that one of the processes had, in bytes.
    pub(super) memory: u64,
}

/// How a measured program ended.
#[derive(Clone, Copy, Debug)]
pub(super) enum Measured {
    Took(Usage),
    /// It was ended at this limit.
    Over(Duration),
}

/// Runs a program to its end, or until one of its processes has used so much processor time.
///
/// # Errors
///
/// When it cannot be started, fails (the last lines of its output are in the error), or is
/// interrupted.
pub(super) fn measure(command: &Command, limit: Duration, log: &Path) -> Result<Measured> {
    let mut helper = process::command(std::env::current_exe().context("the path of this program")?);
    helper
        .args(["bench", "measure", "--limit"])
        .arg(limit.as_secs().to_string())
        .arg("--log")
        .arg(log)
        .arg("--")
        .arg(command.get_program())
        .args(command.get_args());
    if let Some(directory) = command.get_current_dir() {
        helper.current_dir(directory);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => helper.env(name, value),
            None => helper.env_remove(name),
        };
    }
    let told = process::output(&mut helper)?;
    let words: Vec<&str> = told.split_whitespace().collect();
    let [status, user, memory] = words[..] else {
        bail!("`bench measure` printed `{told}`");
    };
    let user = Duration::from_micros(user.parse().context("the user time")?);
    let memory = memory.parse().context("the memory")?;
    if status == "ok" {
        return Ok(Measured::Took(Usage { user, memory }));
    }
    // What the system ended has used up its limit, most of it in user mode.
    if user >= limit.mul_f64(0.8) {
        return Ok(Measured::Over(limit));
    }
    let program = Path::new(command.get_program()).display();
    bail!("{program} failed:\n{}", process::tail(log, 20))
}

/// Runs the program and prints how it ended, its user time in microseconds and its memory in bytes.
///
/// # Errors
///
/// When the program cannot be started.
pub(super) fn run(args: &Args) -> Result<ExitCode> {
    setrlimit(Resource::RLIMIT_CPU, args.limit, args.limit + 5).context("limiting the time")?;
    let log =
        File::create(&args.log).with_context(|| format!("creating {}", args.log.display()))?;
    let [program, arguments @ ..] = &args.command[..] else {
        bail!("no program to measure");
    };
    // In this process's group, so that an interrupt reaches all.
    let status = process::command(program)
        .args(arguments)
        .stdout(log.try_clone()?)
        .stderr(log)
        .status()
        .with_context(|| format!("starting {}", program.display()))?;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("the usage of the program")?;
    let micros = usage.user_time().num_microseconds();
    let unit = if cfg!(target_vendor = "apple") {
        1
    } else {
        1024
    };
    let word = if status.success() { "ok" } else { "failed" };
    process::print(&format!("{word} {micros} {}\n", usage.max_rss() * unit))?;
    Ok(ExitCode::SUCCESS)
}

//! Child processes that end when the command is interrupted.
//!
//! Every child is the leader of its own process group, so that one signal reaches it and what it
//! started, however the interrupt came (a terminal, a supervisor).

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
pub(crate) use nix::sys::signal::Signal;
use nix::sys::signal::{kill, killpg};
use nix::unistd::Pid;

/// The exit code of an interrupted command, as a number.
pub(crate) const INTERRUPTED_CODE: u8 = 130;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Turns SIGINT, SIGTERM and SIGHUP into [`interrupted`].
pub(crate) fn catch_interrupts() -> Result<()> {
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst))
        .context("setting the signal handler")
}

/// Whether the command was asked to end.
pub(crate) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Runs a program to its end, with its output in the file `log`.
///
/// # Errors
///
/// When it cannot be started, fails (the last lines of its output are in the error), or is
/// interrupted.
pub(crate) fn run_logged(command: &mut Command, log: &Path) -> Result<()> {
    let out = File::create(log).with_context(|| format!("creating {}", log.display()))?;
    command.stdout(out.try_clone()?).stderr(out);
    let name = name_of(command);
    let status = run(command)?;
    if !status.success() {
        bail!("{name} failed ({status}):\n{}", tail(log, 8));
    }
    Ok(())
}

/// Runs a program to its end, with its output as the command says.
///
/// # Errors
///
/// When it cannot be started or is interrupted. A failure of the program is in the status.
pub(crate) fn run(command: &mut Command) -> Result<ExitStatus> {
    let mut child = start(command)?;
    wait(&mut child)
}

/// Runs a program to its end and gives its standard output.
///
/// # Errors
///
/// When it cannot be started, fails, is interrupted, or prints something else than UTF-8.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let mut child = start(command.stdout(Stdio::piped()))?;
    let mut stdout = child
        .stdout
        .take()
        .context("no pipe to the program's output")?;
    let reader = thread::spawn(move || {
        let mut text = String::new();
        stdout.read_to_string(&mut text).map(|_| text)
    });
    let status = wait(&mut child)?;
    let text = match reader.join() {
        Ok(text) => text.with_context(|| format!("reading the output of {name}"))?,
        Err(_) => bail!("reading the output of {name} failed"),
    };
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(text)
}

/// Starts a program in its own process group.
pub(crate) fn start(command: &mut Command) -> Result<Child> {
    let name = name_of(command);
    command
        .process_group(0)
        .spawn()
        .with_context(|| format!("starting {name}"))
}

/// Waits for a child; an interrupt ends it and its group.
pub(crate) fn wait(child: &mut Child) -> Result<ExitStatus> {
    let mut pause = Duration::from_millis(1);
    let mut deadline = None;
    loop {
        if let Some(status) = child.try_wait()? {
            if interrupted() {
                bail!("interrupted");
            }
            return Ok(status);
        }
        match deadline {
            None if interrupted() => {
                signal_group(child.id(), Signal::SIGINT);
                deadline = Some(Instant::now() + Duration::from_secs(5));
            }
            Some(end) if Instant::now() > end => {
                signal_group(child.id(), Signal::SIGKILL);
                deadline = Some(Instant::now() + Duration::from_secs(60));
            }
            _ => {}
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(25));
    }
}

/// Prints to standard output. A reader that has gone is no error.
///
/// # Errors
///
/// When the text cannot be written for another reason.
pub(crate) fn print(text: &str) -> Result<()> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(error).context("writing to standard output")
        }
        _ => Ok(()),
    }
}

/// The last `lines` lines of a file, for an error's text.
pub(crate) fn tail(file: &Path, lines: usize) -> String {
    let text = fs::read(file)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let all: Vec<&str> = text.lines().collect();
    let last: Vec<String> = all[all.len().saturating_sub(lines)..]
        .iter()
        .map(|line| format!("  {line}"))
        .collect();
    last.join("\n")
}

fn name_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    program
        .file_name()
        .unwrap_or(program.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// A command without input.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

/// Signals a process. One that is gone already is no error.
pub(crate) fn signal(pid: u32, signal: Signal) {
    if let Ok(pid) = i32::try_from(pid) {
        let _ = kill(Pid::from_raw(pid), signal);
    }
}

fn signal_group(pid: u32, signal: Signal) {
    if let Ok(pid) = i32::try_from(pid) {
        let _ = killpg(Pid::from_raw(pid), signal);
    }
}

/// The name of the user that runs the command, or its number where it has no name.
pub(crate) fn user_name() -> String {
    let id = nix::unistd::geteuid();
    match nix::unistd::User::from_uid(id) {
        Ok(Some(user)) => user.name,
        _ => id.to_string(),
    }
}

/// Whether the command runs as root.
pub(crate) fn is_root() -> bool {
    nix::unistd::geteuid().is_root()
}

/// A word as a shell reads it back.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "%+,-./:=@_".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::{command, output, quoted};

    #[test]
    fn a_shell_reads_quoted_words_back() {
        for word in [
            "plain",
            "",
            "two words",
            "it's",
            "$HOME `id` \"x\" \\",
            "a\nb",
            "tab\t",
        ] {
            let script = format!("printf %s {}", quoted(word));
            assert_eq!(
                output(command("sh").args(["-c", &script])).expect("a shell"),
                word
            );
        }
    }

    #[test]
    fn a_failed_program_is_named_in_the_error() {
        let error = output(command("sh").args(["-c", "exit 3"])).expect_err("a failure");
        assert!(
            error.to_string().starts_with("sh failed (exit status: 3)"),
            "{error}"
        );
    }

    #[test]
    fn a_missing_program_is_named_in_the_error() {
        let error = output(&mut command("no-such-program")).expect_err("a failure");
        assert_eq!(error.to_string(), "starting no-such-program");
    }
}

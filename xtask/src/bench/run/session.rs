//! A peer that waits for its turns.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::process;

/// A running peer, which is connected and warm.
pub(super) struct Session {
    child: Child,
    /// Nothing when it is to end.
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Session {
    /// Starts a peer; it and what it prints about an operation.
    ///
    /// # Errors
    ///
    /// When it cannot be started, or ends before it has printed anything.
    pub(super) fn open(mut command: Command) -> Result<(Self, String)> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = process::start(&mut command)?;
        let input = child.stdin.take();
        let output = child.stdout.take().context("no pipe to its output")?;
        let mut session = Self {
            child,
            input,
            output: BufReader::new(output),
        };
        let told = session.line()?;
        Ok((session, told))
    }

    /// Lets it have a turn: the nanoseconds of an operation.
    ///
    /// # Errors
    ///
    /// When it fails.
    pub(super) fn turn(&mut self) -> Result<f64> {
        let input = self.input.as_mut().context("no pipe to its input")?;
        input.write_all(b"\n").context("giving a turn")?;
        let line = self.line()?;
        line.trim()
            .parse()
            .with_context(|| format!("what it printed: {line}"))
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.output
            .read_line(&mut line)
            .context("reading its output")?;
        if line.is_empty() {
            let status = process::wait(&mut self.child)?;
            bail!("it ended ({status})");
        }
        Ok(line)
    }
}

impl Drop for Session {
    /// It ends when its input does.
    fn drop(&mut self) {
        self.input = None;
        if let Err(error) = process::wait(&mut self.child) {
            eprintln!("warning: waiting for a peer: {error:#}");
        }
    }
}

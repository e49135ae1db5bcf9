//! `cargo xtask test`: the whole test suite.
//!
//! Every step prints its name, how long it took and how it ended; a table at the end has them
//! all. A step that fails does not keep the others from running. The servers that the suite
//! starts are stopped at its end, also after a failure or an interrupt.

pub(crate) mod cargo;
mod tour;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::ValueEnum;

use crate::process;
use crate::servers::{self, Env, Started};
use crate::{tsql, valgrind};

/// The whole test suite.
///
/// Servers that `QUERENT_POSTGRES_URL`, `QUERENT_MYSQL_URL` and `QUERENT_MARIADB_URL` name are
/// used where they are set; private ones are started for the others.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run this step only (may be repeated).
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
    /// Leave this step out (may be repeated).
    #[arg(long, value_name = "STEP")]
    skip: Vec<Step>,
}

/// The steps in their order.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// The sources are formatted.
    Fmt,
    /// Database servers for the tests and the tour.
    Servers,
    /// The T-SQL judge for the tests.
    Tsql,
    /// No lint fires.
    Clippy,
    /// All tests and doctests.
    Test,
    /// The library builds without a driver, with each and with all.
    Features,
    /// The documentation has no warnings.
    Doc,
    /// The tour prints the same tables on every engine.
    Tour,
    /// No operation costs more than it did.
    Guards,
}

impl Step {
    fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Servers => "servers",
            Self::Tsql => "tsql",
            Self::Clippy => "clippy",
            Self::Test => "test",
            Self::Features => "features",
            Self::Doc => "doc",
            Self::Tour => "tour",
            Self::Guards => "guards",
        }
    }

    /// The steps that this one makes use of.
    fn needs(self) -> &'static [Self] {
        match self {
            Self::Test => &[Self::Servers, Self::Tsql],
            Self::Guards | Self::Tour => &[Self::Servers],
            _ => &[],
        }
    }

    /// Whether the arguments ask for the step, itself or for another one.
    fn is_wanted(self, args: &Args) -> bool {
        let asked = |step: Self| {
            (args.only.is_empty() || args.only.contains(&step)) && !args.skip.contains(&step)
        };
        let needed = Self::value_variants()
            .iter()
            .any(|&step| asked(step) && step.needs().contains(&self));
        !args.skip.contains(&self) && (asked(self) || needed)
    }
}

/// How a step ended.
enum Outcome {
    Passed,
    /// With the reason.
    Skipped(String),
    /// With the error.
    Failed(String),
}

impl Outcome {
    fn word(&self) -> &'static str {
        match self {
            Self::Passed => "ok",
            Self::Skipped(_) => "skipped",
            Self::Failed(_) => "FAILED",
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Passed => "",
            Self::Skipped(text) | Self::Failed(text) => text,
        }
    }
}

impl From<Result<()>> for Outcome {
    fn from(result: Result<()>) -> Self {
        result.map_or_else(
            |error| Self::Failed(format!("{error:#}")),
            |()| Self::Passed,
        )
    }
}

/// What the steps share.
#[derive(Default)]
struct Suite {
    /// The variables of the servers and of the judge.
    env: Env,
    servers: Option<Started>,
}

impl Suite {
    fn run(&mut self, step: Step) -> Outcome {
        match step {
            Step::Fmt => cargo::fmt().into(),
            Step::Servers => self.start_servers().into(),
            Step::Tsql => self.install_judge(),
            Step::Clippy => cargo::clippy().into(),
            Step::Test => cargo::test(&self.env).into(),
            Step::Features => cargo::features().into(),
            Step::Doc => cargo::doc().into(),
            Step::Tour => tour::run_all(&self.env).into(),
            Step::Guards => self.guard(),
        }
    }

    fn start_servers(&mut self) -> Result<()> {
        let every: &[&str] = &[];
        let started = servers::start(every)?;
        self.env.extend(started.env.iter().cloned());
        self.servers = Some(started);
        Ok(())
    }

    fn install_judge(&mut self) -> Outcome {
        match tsql::prepare() {
            Ok(judge) => {
                self.env.push((
                    "QUERENT_TSQL".to_owned(),
                    judge.script().display().to_string(),
                ));
                Outcome::Passed
            }
            Err(error) => Outcome::Skipped(format!(
                "the T-SQL parser could not be installed ({error:#})"
            )),
        }
    }

    fn guard(&self) -> Outcome {
        match valgrind::prepare() {
            Ok(valgrind) => cargo::guards(&self.env, Some(&valgrind)).into(),
            Err(error) => match cargo::guards(&self.env, None) {
                Ok(()) => Outcome::Skipped(format!(
                    "instructions were not counted, because there is no valgrind ({error:#})"
                )),
                Err(error) => Err(error).into(),
            },
        }
    }

    fn end(&mut self) -> Result<()> {
        self.servers
            .take()
            .map_or(Ok(()), |mut servers| servers.stop())
    }
}

impl Drop for Suite {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            eprintln!("error: {error:#}");
        }
    }
}

/// Runs the suite.
///
/// # Errors
///
/// When the servers cannot be stopped.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let clock = Instant::now();
    let mut suite = Suite::default();
    let mut ended = Vec::new();
    for &step in Step::value_variants()
        .iter()
        .filter(|step| step.is_wanted(args))
    {
        eprintln!("==> {}", step.name());
        let clock = Instant::now();
        let outcome = suite.run(step);
        let took = clock.elapsed();
        eprintln!("<== {}", line(step.name(), &outcome, took));
        ended.push((step, outcome, took));
        if process::interrupted() {
            break;
        }
    }
    suite.end()?;

    eprintln!("\n{:<10}{:<9}{:>8}", "step", "result", "time");
    for (step, outcome, took) in &ended {
        eprintln!(
            "{}",
            line(step.name(), outcome, *took)
                .lines()
                .next()
                .unwrap_or_default()
        );
    }
    let failed = ended
        .iter()
        .filter(|(_, outcome, _)| matches!(outcome, Outcome::Failed(_)))
        .count();
    eprintln!(
        "{} steps, {failed} failed, {:.1} s",
        ended.len(),
        clock.elapsed().as_secs_f64()
    );
    Ok(if process::interrupted() {
        process::INTERRUPTED_CODE.into()
    } else if failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn line(name: &str, outcome: &Outcome, took: Duration) -> String {
    let line = format!(
        "{name:<10}{:<9}{:>6.1} s  {}",
        outcome.word(),
        took.as_secs_f64(),
        outcome.text()
    );
    line.trim_end().to_owned()
}

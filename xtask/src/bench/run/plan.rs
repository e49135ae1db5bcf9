//! What the arguments ask for.

use std::fmt;
use std::time::Duration;

use anyhow::{Result, ensure};
use clap::ValueEnum as _;

use super::Args;
use super::engine::Engine;
use super::peer::Peer;
use super::workload::{self, Workload};

/// What is measured.
pub(super) struct Plan {
    pub(super) engines: Vec<Engine>,
    pub(super) workloads: Vec<Workload>,
    pub(super) peers: Vec<Peer>,
    pub(super) rounds: usize,
    pub(super) turn: Duration,
    /// Whether instructions and system calls are counted.
    pub(super) counts: bool,
    /// Whether nothing is left out, so that the result is kept.
    pub(super) is_whole: bool,
    /// The command that asks for the same.
    pub(super) command: String,
}

impl Plan {
    /// Puts the arguments together.
    ///
    /// # Errors
    ///
    /// When no workload has such a name.
    pub(super) fn of(args: &Args) -> Result<Self> {
        let workloads: Vec<Workload> = workload::ALL
            .iter()
            .copied()
            .filter(|workload| {
                args.workload.is_empty()
                    || args.workload.iter().any(|name| {
                        workload.name == name || workload.name.starts_with(&format!("{name}-"))
                    })
            })
            .collect();
        ensure!(
            !workloads.is_empty(),
            "no workload has such a name; `--list` prints them"
        );
        let all_or = |asked: &[Peer]| match asked {
            [] => Peer::value_variants().to_vec(),
            _ => asked.to_vec(),
        };
        let engines = match &args.engine[..] {
            [] => Engine::value_variants().to_vec(),
            asked => asked.to_vec(),
        };
        let (rounds, turn) = if args.quick {
            (3, 10)
        } else {
            (args.rounds, args.turn)
        };
        Ok(Self {
            engines,
            workloads,
            peers: all_or(&args.peer),
            rounds: usize::from(rounds),
            turn: Duration::from_millis(turn.into()),
            counts: !args.times_only && !args.quick,
            is_whole: !args.quick
                && args.engine.is_empty()
                && args.workload.is_empty()
                && args.peer.is_empty(),
            command: command(args),
        })
    }
}

/// The command that gives these figures again.
fn command(args: &Args) -> String {
    let mut words = vec!["cargo xtask bench run".to_owned()];
    words.extend(
        args.engine
            .iter()
            .map(|of| format!("--engine {}", of.name())),
    );
    words.extend(args.workload.iter().map(|of| format!("--workload {of}")));
    words.extend(args.peer.iter().map(|of| format!("--peer {}", of.name())));
    if args.quick {
        words.push("--quick".to_owned());
    } else {
        words.push(format!("--rounds {} --turn {}", args.rounds, args.turn));
    }
    if args.times_only {
        words.push("--times-only".to_owned());
    }
    words.join(" ")
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "engines:")?;
        for engine in &self.engines {
            writeln!(f, "  {:<16}{}", engine.name(), engine.title())?;
        }
        writeln!(f, "peers:")?;
        for peer in &self.peers {
            writeln!(f, "  {:<16}{}", peer.name(), peer.title())?;
        }
        writeln!(f, "workloads:")?;
        for workload in &self.workloads {
            writeln!(f, "  {:<16}{}", workload.name, workload.title)?;
        }
        Ok(())
    }
}

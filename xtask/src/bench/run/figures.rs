//! What was measured.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::database::Database;
use super::engine::Engine;
use super::peer::{Peer, Program};
use super::workload::Workload;

/// Whose figure it is, and of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) engine: Engine,
    pub(super) workload: Workload,
    pub(super) peer: Peer,
}

impl Key {
    pub(super) fn new(engine: Engine, workload: Workload, peer: Peer) -> Self {
        Self {
            engine,
            workload,
            peer,
        }
    }

    fn of(self, peer: Peer) -> Self {
        Self { peer, ..self }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            engine,
            workload,
            peer,
        } = self;
        write!(
            f,
            "{}: {} on {}",
            peer.title(),
            workload.name,
            engine.title()
        )
    }
}

/// What a peer says after one turn.
struct Turn {
    /// Nanoseconds for each operation: of the turn's batches a tenth is quicker. What else runs on
    /// the machine disturbs that less than the median.
    time: f64,
    allocations: f64,
    bytes: f64,
}

/// All figures.
#[derive(Default)]
pub(super) struct Figures {
    turns: HashMap<Key, Vec<Turn>>,
    /// Of the rows that were read; more than one if they changed.
    checksums: HashMap<Key, BTreeSet<String>>,
    /// Why a peer does not run a workload.
    missing: HashMap<Key, String>,
    /// For each operation.
    pub(super) instructions: HashMap<Key, f64>,
    /// System calls for each operation.
    pub(super) calls: HashMap<Key, f64>,
    /// The most memory that the process had, and what one has that reads one row.
    pub(super) memory: HashMap<Key, (u64, u64)>,
    /// The engines and their versions.
    pub(super) servers: Vec<(Engine, String)>,
    /// The libraries that peers are linked to.
    pub(super) libraries: BTreeSet<String>,
    /// What has to be said besides.
    pub(super) notes: BTreeSet<String>,
}

impl Figures {
    /// Takes what a peer printed.
    ///
    /// # Errors
    ///
    /// When it is not what a peer prints.
    pub(super) fn add(&mut self, key: Key, told: &str) -> Result<()> {
        let told: Value = serde_json::from_str(told).with_context(|| format!("{key}: {told}"))?;
        if let Some(reason) = told["missing"].as_str() {
            self.missing.insert(key, reason.to_owned());
            return Ok(());
        }
        let number = |name: &str| {
            told[name]
                .as_f64()
                .with_context(|| format!("{key}: no `{name}`"))
        };
        let turn = Turn {
            time: number("tenth")?,
            allocations: number("allocations")?,
            bytes: number("bytes")?,
        };
        self.turns.entry(key).or_default().push(turn);
        let sum = told["checksum"].as_str().context("no `checksum`")?;
        self.checksums
            .entry(key)
            .or_default()
            .insert(sum.to_owned());
        if let Some(library) = told["library"].as_str() {
            self.libraries
                .insert(format!("{} on {library}", key.peer.title()));
        }
        if let Some(note) = told["note"].as_str() {
            self.notes.insert(format!(
                "{}, {}: {note}.",
                key.peer.title(),
                key.workload.title
            ));
        }
        Ok(())
    }

    /// Notes an engine's version.
    ///
    /// # Errors
    ///
    /// When the server does not say.
    pub(super) fn server(&mut self, database: &Database) -> Result<()> {
        self.servers.push((database.engine(), database.version()?));
        Ok(())
    }

    /// Notes something for the reader.
    pub(super) fn note(&mut self, note: String) {
        eprintln!("{note}");
        self.notes.insert(note);
    }

    /// Whether the peer does not run the workload.
    pub(super) fn is_missing(&self, key: Key) -> bool {
        self.missing.contains_key(&key)
    }

    /// Why the peer does not run the workload.
    pub(super) fn missing(&self, key: Key) -> Option<&str> {
        self.missing.get(&key).map(String::as_str)
    }

    /// Nanoseconds for each operation: the median of all turns.
    pub(super) fn time(&self, key: Key) -> Option<f64> {
        self.median(key, |turn| turn.time)
    }

    /// Allocations for each operation.
    pub(super) fn allocations(&self, key: Key) -> Option<f64> {
        self.median(key, |turn| turn.allocations)
    }

    /// Allocated bytes for each operation.
    pub(super) fn bytes(&self, key: Key) -> Option<f64> {
        self.median(key, |turn| turn.bytes)
    }

    fn median(&self, key: Key, of: impl Fn(&Turn) -> f64) -> Option<f64> {
        median(self.turns.get(&key)?.iter().map(of).collect())
    }

    /// How often the other's time the first one takes: the median of the rounds' ratios. Both had
    /// their turns one soon after the other, so what else the machine did fell on both.
    pub(super) fn ratio(&self, key: Key, other: Peer) -> Option<f64> {
        let (own, others) = (self.turns.get(&key)?, self.turns.get(&key.of(other))?);
        let ratios = own.iter().zip(others).map(|(a, b)| a.time / b.time);
        median(ratios.collect())
    }

    /// The smallest and the greatest ratio of a round.
    pub(super) fn spread(&self, key: Key, other: Peer) -> Option<(f64, f64)> {
        let (own, others) = (self.turns.get(&key)?, self.turns.get(&key.of(other))?);
        let ratios = own.iter().zip(others).map(|(a, b)| a.time / b.time);
        ratios.fold(None, |range, ratio| match range {
            None => Some((ratio, ratio)),
            Some((least, most)) => Some((f64::min(least, ratio), f64::max(most, ratio))),
        })
    }

    /// Whether the peer read or changed other rows than the raw client did, in any of the turns.
    pub(super) fn is_wrong(&self, key: Key) -> bool {
        let right = self.checksums.get(&key.of(Peer::Raw));
        match (self.checksums.get(&key), right) {
            (Some(sums), Some(right)) => sums.len() > 1 || sums != right,
            _ => false,
        }
    }

    /// Notes who read or changed other rows than the raw client did, and in which workloads.
    pub(super) fn note_differences(&mut self, engine: Engine) {
        let mut wrong: HashMap<Peer, Vec<&str>> = HashMap::new();
        for key in self.checksums.keys() {
            if key.engine == engine && self.is_wrong(*key) {
                let of = wrong.entry(key.peer).or_default();
                of.push(key.workload.name);
            }
        }
        let notes: Vec<String> = wrong
            .into_iter()
            .map(|(peer, mut names)| {
                names.sort_unstable();
                format!(
                    "{} on {} did not read or change the rows that the raw client did, in: {}.",
                    peer.title(),
                    engine.title(),
                    names.join(", ")
                )
            })
            .collect();
        for note in notes {
            self.note(note);
        }
    }

    /// Fails when querent or the raw client itself did other work than it should.
    ///
    /// # Errors
    ///
    /// When querent's rows are not the raw client's.
    pub(super) fn check(&self) -> Result<()> {
        for key in self.checksums.keys() {
            let is_ours = matches!(key.peer, Peer::Querent | Peer::Raw);
            ensure!(
                !is_ours || !self.is_wrong(*key),
                "{key}: the rows are not the right ones"
            );
        }
        Ok(())
    }

    /// The times of a workload, to be read while the next one runs.
    pub(super) fn line(&self, engine: Engine, workload: Workload, programs: &[Program]) -> String {
        let mut line = format!("{:<11}{:<16}", engine.title(), workload.name);
        for program in programs {
            let peer = program.peer();
            let key = Key::new(engine, workload, peer);
            let time = self
                .time(key)
                .map_or_else(|| "-".to_owned(), |time| format!("{:.2} µs", time / 1000.0));
            line += &format!("  {} {time}", peer.title());
        }
        line
    }
}

/// The number in the middle.
pub(super) fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0]), Some(4.0));
        assert_eq!(median(Vec::new()), None);
    }
}

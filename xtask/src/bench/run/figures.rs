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

/// What a peer says before its turns.
#[derive(Clone, Copy)]
struct Allocated {
    calls: f64,
    bytes: f64,
}

/// All figures.
#[derive(Default)]
pub(super) struct Figures {
    /// Nanoseconds for each operation, of each turn.
    turns: HashMap<Key, Vec<f64>>,
    /// For each operation.
    allocated: HashMap<Key, Allocated>,
    /// Of the rows that were read.
    checksums: HashMap<Key, String>,
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
    /// Takes what a peer printed before its turns.
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
        let allocated = Allocated {
            calls: number("allocations")?,
            bytes: number("bytes")?,
        };
        self.allocated.insert(key, allocated);
        let sum = told["checksum"].as_str().context("no `checksum`")?;
        self.checksums.insert(key, sum.to_owned());
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

    /// Takes the time of a turn.
    pub(super) fn turn(&mut self, key: Key, nanoseconds: f64) {
        self.turns.entry(key).or_default().push(nanoseconds);
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

    /// Nanoseconds for each operation: what a tenth of the turns beat. A peer and its server are
    /// twice as quick where they happen to share a processor, and slow where something else runs; a
    /// tenth of the turns is disturbed by neither.
    pub(super) fn time(&self, key: Key) -> Option<f64> {
        part(self.turns.get(&key)?.clone(), 0.1)
    }

    /// Allocations for each operation.
    pub(super) fn allocations(&self, key: Key) -> Option<f64> {
        self.allocated.get(&key).map(|of| of.calls)
    }

    /// Allocated bytes for each operation.
    pub(super) fn bytes(&self, key: Key) -> Option<f64> {
        self.allocated.get(&key).map(|of| of.bytes)
    }

    /// How often the other's time the first one takes.
    pub(super) fn ratio(&self, key: Key, other: Peer) -> Option<f64> {
        Some(self.time(key)? / self.time(key.of(other))?)
    }

    /// Between which ratios the middle half of the rounds is.
    pub(super) fn spread(&self, key: Key, other: Peer) -> Option<(f64, f64)> {
        let (own, others) = (self.turns.get(&key)?, self.turns.get(&key.of(other))?);
        let ratios: Vec<f64> = own.iter().zip(others).map(|(a, b)| a / b).collect();
        Some((part(ratios.clone(), 0.25)?, part(ratios, 0.75)?))
    }

    /// Whether the peer read or changed other rows than the raw client did.
    pub(super) fn is_wrong(&self, key: Key) -> bool {
        let right = self.checksums.get(&key.of(Peer::Raw));
        match (self.checksums.get(&key), right) {
            (Some(sum), Some(right)) => sum != right,
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

/// The number that this part of the others are below.
fn part(mut numbers: Vec<f64>, part: f64) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get((numbers.len() as f64 * part) as usize).copied()
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_part_of_the_numbers_is_below() {
        assert_eq!(part(vec![3.0, 1.0, 2.0, 4.0], 0.25), Some(2.0));
        assert_eq!(part((0..31).map(f64::from).collect(), 0.1), Some(3.0));
        assert_eq!(part(vec![1.0], 0.75), Some(1.0));
        assert_eq!(part(Vec::new(), 0.1), None);
    }
}

//! The committed figures, and what was measured beside them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// Figures by engine (or `program`), operation and name.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Figures(BTreeMap<String, BTreeMap<String, BTreeMap<String, f64>>>);

/// What a figure is called.
pub(crate) mod name {
    pub(crate) const ALLOCATIONS: &str = "allocations";
    pub(crate) const BY_HAND: &str = "by-hand";
    pub(crate) const BYTES: &str = "bytes-per-query";
    pub(crate) const IMPLS: &str = "impls-per-column";
    pub(crate) const INSTRUCTIONS: &str = "instructions";
    pub(crate) const PREPARES: &str = "prepares";
    pub(crate) const ROUND_TRIPS: &str = "round-trips";
}

const HEAD: &str = "\
# What operations cost, in counts that no machine changes. A change must not make them worse:
#
#     cargo xtask test --only guards
#
# measures again and says by how much, and with QUERENT_BLESS=1 it writes this file anew.
#
# instructions   of one operation, by callgrind
# by-hand        the same with the engine's client library and held statements
# allocations    of one operation
# round-trips    of one operation, once its statement is prepared
# prepares       of statements in all runs of the operation together
";

impl Figures {
    /// Where they are.
    pub(crate) fn path() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("figures.toml")
    }

    /// The committed figures; none before they were first written.
    pub(crate) fn read() -> Result<Self> {
        let path = Self::path();
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(&path)?;
        toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }

    pub(crate) fn write(&self) -> Result<()> {
        let path = Self::path();
        std::fs::write(&path, self.text()).with_context(|| format!("writing {}", path.display()))
    }

    fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (engine, operations) in &self.0 {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "\n[{engine}]\n");
            for (operation, figures) in operations {
                let figures: Vec<_> = figures
                    .iter()
                    .map(|(name, figure)| format!("{name} = {figure}"))
                    .collect();
                let _ = writeln!(text, "{operation:?} = {{ {} }}", figures.join(", "));
            }
        }
        text
    }

    pub(crate) fn get(&self, engine: &str, operation: &str, name: &str) -> Option<f64> {
        self.0.get(engine)?.get(operation)?.get(name).copied()
    }

    pub(crate) fn set(&mut self, engine: &str, operation: &str, name: &str, figure: f64) {
        self.0
            .entry(engine.to_owned())
            .or_default()
            .entry(operation.to_owned())
            .or_default()
            // Two digits are enough of an average.
            .insert(name.to_owned(), (figure * 100.0).round() / 100.0);
    }

    /// These, with what was measured in their place.
    pub(crate) fn updated(mut self, measured: &Self) -> Self {
        for (engine, operation, name, figure) in measured.iter() {
            self.set(engine, operation, name, figure);
        }
        self
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &str, &str, f64)> {
        self.0.iter().flat_map(|(engine, operations)| {
            operations.iter().flat_map(move |(operation, figures)| {
                figures.iter().map(move |(name, figure)| {
                    (engine.as_str(), operation.as_str(), name.as_str(), *figure)
                })
            })
        })
    }

    /// What was measured, compared with what is committed.
    pub(crate) fn compare(&self, measured: &Self) -> Comparison {
        let mut comparison = Comparison::default();
        for (engine, operation, name, now) in measured.iter() {
            if name == name::BY_HAND {
                continue;
            }
            let Some(before) = self.get(engine, operation, name) else {
                comparison.new += 1;
                continue;
            };
            let most = before + slack(engine, name, before);
            let least = before - slack(engine, name, before);
            let line = format!(
                "{engine}, {operation}: {name} {now}, committed {before} ({:+.1} %)",
                (now / before.max(f64::MIN_POSITIVE) - 1.0) * 100.0
            );
            if now < least {
                comparison.better.push(line);
            } else if now > most && !self.is_hand_too(measured, engine, operation, name) {
                comparison.worse.push(line);
            }
        }
        comparison
    }

    /// Whether more instructions are no fault of the library: another compiler, C library or client
    /// library makes the work by hand dearer by the same factor.
    fn is_hand_too(&self, measured: &Self, engine: &str, operation: &str, name: &str) -> bool {
        if name != name::INSTRUCTIONS {
            return false;
        }
        let ratio = |figures: &Self| {
            let ours = figures.get(engine, operation, name::INSTRUCTIONS)?;
            Some(ours / figures.get(engine, operation, name::BY_HAND)?)
        };
        match (ratio(self), ratio(measured)) {
            (Some(before), Some(now)) => now <= before * (1.0 + INSTRUCTIONS),
            _ => false,
        }
    }
}

/// By how much instructions may grow: memory is laid out differently from run to run, and servers
/// send their answers in other pieces.
const INSTRUCTIONS: f64 = 0.05;
/// By how much a program may grow with its queries.
const BYTES: f64 = 0.03;

/// By how much a figure may be worse.
fn slack(engine: &str, name: &str, figure: f64) -> f64 {
    match name {
        name::INSTRUCTIONS => figure * INSTRUCTIONS,
        name::BYTES => figure * BYTES,
        // The answer of a server arrives in more pieces or less, and each takes memory.
        name::ALLOCATIONS if engine != "sqlite" => figure * 0.02 + 0.5,
        // What two digits leave out.
        _ => 0.01,
    }
}

/// How measured figures compare with those that are committed.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    pub(crate) better: Vec<String>,
    pub(crate) worse: Vec<String>,
    /// How many are not committed yet.
    pub(crate) new: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(instructions: f64, by_hand: f64, allocations: f64) -> Figures {
        let mut figures = Figures::default();
        figures.set("sqlite", "load", name::INSTRUCTIONS, instructions);
        figures.set("sqlite", "load", name::BY_HAND, by_hand);
        figures.set("sqlite", "load", name::ALLOCATIONS, allocations);
        figures
    }

    #[test]
    fn what_is_worse_is_said() {
        let committed = figures(1_000.0, 800.0, 3.0);
        let compare = |instructions, by_hand, allocations| {
            committed.compare(&figures(instructions, by_hand, allocations))
        };
        assert!(compare(1_049.0, 800.0, 3.0).worse.is_empty());
        assert_eq!(
            compare(1_100.0, 800.0, 4.0).worse,
            [
                "sqlite, load: allocations 4, committed 3 (+33.3 %)",
                "sqlite, load: instructions 1100, committed 1000 (+10.0 %)",
            ]
        );
        // By hand it takes as much more.
        assert!(compare(1_100.0, 880.0, 3.0).worse.is_empty());
        assert_eq!(compare(900.0, 800.0, 3.0).better.len(), 1);
    }

    #[test]
    fn figures_are_read_as_they_were_written() {
        let written = figures(1_000.0, 800.5, 0.25);
        let read: Figures = toml::from_str(&written.text()).unwrap();
        assert_eq!(read, written);
    }
}

//! The cells of the tables.

use std::fmt::Write as _;

use super::super::peers::{Results, Who};
use crate::bench::measure::Measured;

/// A table in Markdown.
pub(super) struct Table {
    pub(super) text: String,
}

impl Table {
    pub(super) fn new(title: &str, heads: &[&str]) -> Self {
        let rule = "---:|".repeat(heads.len());
        Self {
            text: format!("\n## {title}\n\n| {} |\n|{rule}\n", heads.join(" | ")),
        }
    }

    pub(super) fn row(&mut self, cells: &[String]) {
        let _ = writeln!(self.text, "| {} |", cells.join(" | "));
    }
}

/// A cell without a figure.
pub(super) fn none() -> String {
    "-".to_owned()
}

/// A figure of the library, or a cell without one.
pub(super) fn cell(results: &Results, who: Who, of: impl Fn(Measured) -> String) -> String {
    results
        .get(&who)
        .map_or_else(none, |&measured| of(measured))
}

/// The user time.
pub(in super::super) fn seconds(measured: Measured) -> String {
    match measured {
        Measured::Took(usage) => format!("{:.2} s", usage.user.as_secs_f64()),
        Measured::Over(limit) => format!("> {} s", limit.as_secs()),
    }
}

/// The most memory of one process.
pub(super) fn memory(measured: Measured) -> String {
    match measured {
        Measured::Took(usage) => format!("{:.0} MiB", usage.memory as f64 / f64::from(1 << 20)),
        Measured::Over(_) => none(),
    }
}

/// The time of a query without what the schema takes, in milliseconds.
pub(super) fn more(results: &Results, alone: &Results, who: Who, queries: usize) -> Option<f64> {
    let (Measured::Took(of), Measured::Took(alone)) = (*results.get(&who)?, *alone.get(&who)?)
    else {
        return None;
    };
    let rest = of.user.saturating_sub(alone.user);
    Some(rest.as_secs_f64() * 1000.0 / queries as f64)
}

/// Milliseconds in a cell.
pub(super) fn millis(time: Option<f64>) -> String {
    time.map_or_else(none, |time| format!("{time:.1} ms"))
}

/// querent's figure as a part of the other's: the number, and whether the other's is at least so
/// much.
pub(super) fn ratio(
    results: &Results,
    other: Who,
    of: impl Fn(Measured) -> Option<f64>,
) -> Option<(f64, bool)> {
    let (&Measured::Took(ours), &theirs) = (results.get(&Who::Querent)?, results.get(&other)?)
    else {
        return None;
    };
    let whole = of(theirs).filter(|&whole| whole > 0.0)?;
    let is_bound = matches!(theirs, Measured::Over(_));
    Some((of(Measured::Took(ours))? / whole, is_bound))
}

/// A ratio in a cell.
pub(super) fn part(ratio: Option<(f64, bool)>) -> String {
    ratio.map_or_else(none, |(part, is_bound)| {
        let sign = if is_bound { "< " } else { "" };
        format!("{sign}{part:.2}")
    })
}

/// The ratio of user times in a cell.
pub(super) fn time_part(results: &Results, other: Who) -> String {
    part(ratio(results, other, time_of))
}

/// The user time, or the limit that it went over.
pub(super) fn time_of(measured: Measured) -> Option<f64> {
    Some(match measured {
        Measured::Took(usage) => usage.user.as_secs_f64(),
        Measured::Over(limit) => limit.as_secs_f64(),
    })
}

/// The memory, if the program was compiled to its end.
pub(super) fn memory_of(measured: Measured) -> Option<f64> {
    match measured {
        Measured::Took(usage) => Some(usage.memory as f64),
        Measured::Over(_) => None,
    }
}

/// A line that says what was wanted, what came out, and whether that is it. Nobody knows when the
/// figure is no more than a bound.
pub(super) fn target(wanted: &str, got: &str, held: Option<bool>) -> String {
    let word = match held {
        Some(true) => "held",
        Some(false) => "missed",
        None => "not known",
    };
    format!("- {wanted}: {got} ({word}).\n")
}

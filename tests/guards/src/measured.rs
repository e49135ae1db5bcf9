//! Running an operation over and over.

use std::hint::black_box;

use anyhow::{Context as _, Result, ensure};

use crate::database;
use crate::workloads::{Side, Workload};

/// Runs an operation for a figure: when this ends, callgrind writes down what it counted.
#[inline(never)]
fn measured(side: &mut dyn Side, workload: Workload, runs: usize) -> Result<i64> {
    black_box(repeated(side, workload, runs))
}

/// Runs an operation over and over: when this begins, callgrind starts from zero.
#[inline(never)]
pub(crate) fn repeated(side: &mut dyn Side, workload: Workload, runs: usize) -> Result<i64> {
    let mut sum = 0;
    for turn in 0..runs {
        sum += side.run(workload, turn)?;
    }
    Ok(sum)
}

/// What is called with every operation, whose it is, and what runs it.
pub(crate) type Around<'a> =
    dyn FnMut(Workload, Who, &mut dyn FnMut() -> Result<()>) -> Result<()> + 'a;

/// Runs every operation on both sides, and calls `around` with what runs it.
pub(crate) fn all(url: &str, around: &mut Around<'_>) -> Result<()> {
    for workload in Workload::ALL {
        // On connections of their own, so that no operation leaves memory or statements to another.
        database::with_sides(url, |ours, theirs| {
            let sum = one(workload, Who::Ours, ours, around)?;
            let raw = one(workload, Who::Raw, theirs, around)?;
            ensure!(
                sum == raw,
                "{}: the two sides did not do the same ({sum}, {raw})",
                workload.name()
            );
            Ok(())
        })?;
    }
    Ok(())
}

fn one(workload: Workload, who: Who, side: &mut dyn Side, around: &mut Around<'_>) -> Result<i64> {
    let runs = workload.runs();
    side.batch("BEGIN")?;
    // Statements are prepared and memory is taken.
    repeated(side, workload, runs)?;
    side.batch("ROLLBACK")?;
    side.batch("BEGIN")?;
    let mut sum = 0;
    around(workload, who, &mut || {
        sum = measured(side, workload, runs)?;
        Ok(())
    })
    .with_context(|| format!("{} ({who:?})", workload.name()))?;
    side.batch("ROLLBACK")?;
    Ok(sum)
}

/// Whose code runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Ours,
    Raw,
}

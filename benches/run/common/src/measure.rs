//! The measuring, the same for all.

use std::cell::Cell;
use std::ops::Range;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::allocations::{self, Allocated};
use crate::args::{Args, Engine, Length};
use crate::{Result, Workload};

/// A batch takes about so long: much more than reading the clock, much less than a time slice.
const BATCH: Duration = Duration::from_millis(4);
/// A batch has at most so many operations; fewer than there are accounts to delete.
const MOST: u64 = 4096;

/// One run of a workload.
#[derive(Debug)]
pub struct Bench {
    args: Args,
    report: Option<serde_json::Value>,
    library: String,
    note: Option<&'static str>,
}

impl Bench {
    pub(crate) fn new(args: Args) -> Self {
        Self {
            args,
            report: None,
            library: String::new(),
            note: None,
        }
    }

    pub fn engine(&self) -> Engine {
        self.args.engine
    }

    pub fn url(&self) -> &'static str {
        self.args.url
    }

    pub fn workload(&self) -> Workload {
        self.args.workload
    }

    /// Names the C library that the peer is linked to, with its version.
    pub fn library(&mut self, name: String) {
        self.library = name;
    }

    /// Says in what respect the peer does not do what the workload says.
    pub fn note(&mut self, note: &'static str) {
        self.note = Some(note);
    }

    /// Says why the peer does not run the workload at all.
    pub fn missing(&mut self, reason: &'static str) -> Result<()> {
        self.report = Some(json!({ "missing": reason }));
        Ok(())
    }

    /// Runs a workload: prints what an operation allocates and returns, and then, for each line of
    /// the input, the nanoseconds that it took in a turn. `batch` runs the operations with the given
    /// numbers and adds up the checksums of what they return; `execute` runs a statement without
    /// values.
    pub fn run<C>(
        &mut self,
        conn: &mut C,
        mut execute: impl FnMut(&mut C, &'static str) -> Result<()>,
        mut batch: impl FnMut(&mut C, Range<u64>) -> Result<u64>,
    ) -> Result<()> {
        let workload = self.workload();
        let writes = workload.writes();
        let mut around = |conn: &mut C, work: Work<'_, C>| -> Result<()> {
            if writes {
                execute(conn, "BEGIN")?;
            }
            work(conn)?;
            if writes {
                execute(conn, "ROLLBACK")?;
            }
            Ok(())
        };
        let allocated = Cell::new(None);
        let mut measured = |conn: &mut C, operations: Range<u64>| -> Result<(u64, Duration)> {
            let mut of = (0, Duration::ZERO);
            around(conn, &mut |conn| {
                if allocated.get().is_some() {
                    let (outcome, found) = allocations::counted(|| batch(conn, operations.clone()));
                    allocated.set(Some(found));
                    return outcome.map(drop);
                }
                let clock = Instant::now();
                let sum = batch(conn, operations.clone())?;
                of = (sum, clock.elapsed());
                Ok(())
            })?;
            Ok(of)
        };
        let seconds = match self.args.length {
            Length::Operations(count) => {
                let (sum, took) = measured(conn, 0..count)?;
                self.report = Some(json!({
                    "operations": count,
                    "checksum": format!("{sum:016x}"),
                    "ns": nanoseconds(took, count),
                }));
                return Ok(());
            }
            Length::Time(seconds) => seconds,
        };

        let checked = workload.checked();
        let (sum, _) = measured(conn, 0..checked)?;
        let size = batch_size(|count| Ok(measured(conn, 0..count)?.1))?;

        allocated.set(Some(Allocated::default()));
        measured(conn, 0..size)?;
        let found = allocated.take().unwrap_or_default();
        self.report = Some(json!({
            "operations": size,
            "allocations": found.count as f64 / size as f64,
            "bytes": found.bytes as f64 / size as f64,
            "checked": checked,
            "checksum": format!("{sum:016x}"),
        }));
        self.print()?;

        let mut at = 0;
        for turn in std::io::stdin().lines() {
            turn?;
            let mut times = Vec::new();
            let clock = Instant::now();
            while times.is_empty() || clock.elapsed() < seconds {
                let (_, took) = measured(conn, at..at + size)?;
                times.push(nanoseconds(took, size));
                at += size;
            }
            times.sort_by(f64::total_cmp);
            println!("{}", times[times.len() / 2]);
        }
        Ok(())
    }

    /// Prints the report, unless that was done.
    pub(crate) fn print(&mut self) -> Result<()> {
        let Some(mut report) = self.report.take() else {
            return Ok(());
        };
        if !self.library.is_empty() {
            report["library"] = std::mem::take(&mut self.library).into();
        }
        if let Some(note) = self.note {
            report["note"] = note.into();
        }
        println!("{report}");
        Ok(())
    }
}

/// The power of two of operations that fills a batch.
fn batch_size(mut run: impl FnMut(u64) -> Result<Duration>) -> Result<u64> {
    let mut size = 1;
    while size < MOST && run(size)? < BATCH {
        size *= 2;
    }
    Ok(size)
}

fn nanoseconds(took: Duration, operations: u64) -> f64 {
    took.as_nanos() as f64 / operations as f64
}

/// What is done with a connection.
type Work<'w, C> = &'w mut dyn FnMut(&mut C) -> Result<()>;

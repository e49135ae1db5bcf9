//! Instructions, counted by callgrind.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::measured;
use crate::workloads::Workload;

/// What this program is started with to be counted.
pub(crate) const RUN: &str = "run";

/// Runs every operation once, in a process that callgrind watches.
pub(crate) fn run(url: &str) -> Result<()> {
    measured::all(url, &mut |_, _, run| run())
}

/// Instructions of each operation: ours, and those of the same work by hand.
type Counts = Vec<(Workload, [u64; 2])>;

/// The least of what is counted in so many processes.
pub(crate) fn least(valgrind: &OsStr, url: &str, times: usize) -> Result<Counts> {
    let mut least = count(valgrind, url)?;
    for _ in 1..times {
        for ((_, least), (_, now)) in least.iter_mut().zip(count(valgrind, url)?) {
            *least = [least[0].min(now[0]), least[1].min(now[1])];
        }
    }
    Ok(least)
}

fn count(valgrind: &OsStr, url: &str) -> Result<Counts> {
    let dir = tempfile::tempdir()?;
    let out = dir.path().join("callgrind");
    let output = Command::new(valgrind)
        .args([
            "--tool=callgrind",
            "--zero-before=*measured::repeated*",
            "--dump-after=*measured::measured*",
        ])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(std::env::current_exe()?)
        .args([RUN, url])
        .stdout(Stdio::null())
        .output()
        .context("starting valgrind")?;
    ensure!(
        output.status.success(),
        "under valgrind: {}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    let mut dumps = (1..).map(|at| total(&dir.path().join(format!("callgrind.{at}"))));
    let mut side = |workload: Workload| -> Result<u64> {
        let counted = dumps.next().context("no count")??;
        Ok(counted / workload.runs() as u64)
    };
    Workload::ALL
        .into_iter()
        .map(|workload| Ok((workload, [side(workload)?, side(workload)?])))
        .collect()
}

fn total(dump: &Path) -> Result<u64> {
    let text = std::fs::read_to_string(dump)
        .with_context(|| format!("reading {}: is this program stripped?", dump.display()))?;
    text.lines()
        .find_map(|line| line.strip_prefix("totals: "))
        .with_context(|| format!("no total in {}", dump.display()))?
        .trim()
        .parse()
        .context("a total that is no number")
}

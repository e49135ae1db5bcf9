//! What can be counted from outside: instructions, system calls and memory.
//!
//! A count is a difference. A peer runs a number of operations and, in another process, twice as
//! many more; connecting, preparing and filling caches are in both.

use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};

use super::database::Database;
use super::engine::Engine;
use super::figures::{Figures, Key};
use super::home;
use super::peer::Program;
use super::plan::Plan;
use super::tools::Tool;
use super::workload::Workload;
use crate::bench::measure::{Measured, measure};
use crate::process;

/// How much longer the longer run is, in times the shorter one.
const MORE: u64 = 2;
/// How many more operations system calls are counted in: how often a client waits depends on when
/// the server's answers arrive.
const CALLS: u64 = 8;
/// The processor time that a stream of rows may take.
const LIMIT: Duration = Duration::from_secs(300);

/// Counts on one engine. What cannot be counted is noted.
///
/// # Errors
///
/// When the command is interrupted or a peer fails without the tools too.
pub(super) fn count(
    plan: &Plan,
    programs: &[Program],
    database: &Database,
    figures: &mut Figures,
) -> Result<()> {
    let counted = || plan.workloads.iter().filter(|of| of.counted > 0);
    match Tool::valgrind() {
        Ok(tool) => {
            eprintln!("{}: counting instructions", database.engine().title());
            for &workload in counted() {
                let found = each(programs, database, workload, figures, &|program| {
                    difference(workload.counted, |length| {
                        instructions(&tool, program, database, workload, length)
                    })
                })?;
                figures.instructions.extend(found);
            }
        }
        Err(error) => figures.note(format!(
            "Instructions are not counted, as Valgrind could not be had: {error:#}."
        )),
    }
    // SQLite has no server to be called.
    if database.engine() != Engine::Sqlite {
        match Tool::strace() {
            Ok(tool) => {
                eprintln!("{}: counting system calls", database.engine().title());
                for &workload in counted() {
                    let found = each(programs, database, workload, figures, &|program| {
                        difference(CALLS * workload.counted, |length| {
                            calls(&tool, program, database, workload, length)
                        })
                    })?;
                    figures.calls.extend(found);
                }
            }
            Err(error) => figures.note(format!(
                "System calls are not counted, as strace could not be had: {error:#}."
            )),
        }
    }
    memory(plan, programs, database, figures)
}

/// Lets each peer be counted, as many at a time as there are processors: a count does not change
/// when others work too.
fn each(
    programs: &[Program],
    database: &Database,
    workload: Workload,
    figures: &mut Figures,
    count: &(dyn Fn(&Program) -> Result<f64> + Sync),
) -> Result<Vec<(Key, f64)>> {
    let mut found = Vec::new();
    let asked: Vec<&Program> = programs
        .iter()
        .filter(|program| {
            !figures.is_missing(Key::new(database.engine(), workload, program.peer()))
        })
        .collect();
    let many = thread::available_parallelism().map_or(1, usize::from);
    // Two writers would wait for each other.
    let many = if workload.writes() { 1 } else { many };
    for some in asked.chunks(many) {
        if workload.writes() {
            database.reset()?;
        }
        let counts: Vec<Result<f64>> = thread::scope(|scope| {
            let threads: Vec<_> = some
                .iter()
                .map(|program| scope.spawn(move || count(program)))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("panicked"))))
                .collect()
        });
        for (program, count) in some.iter().zip(counts) {
            if process::interrupted() {
                bail!("interrupted");
            }
            let key = Key::new(database.engine(), workload, program.peer());
            match count {
                Ok(count) => found.push((key, count)),
                Err(error) => figures.note(format!("Not counted: {key}: {error:#}.")),
            }
        }
    }
    Ok(found)
}

/// What one operation takes.
fn difference(short: u64, total: impl Fn(u64) -> Result<u64>) -> Result<f64> {
    let long = short * (1 + MORE);
    let (few, many) = (total(short)?, total(long)?);
    Ok((many as f64 - few as f64) / (long - short) as f64)
}

fn instructions(
    tool: &Tool,
    program: &Program,
    database: &Database,
    workload: Workload,
    operations: u64,
) -> Result<u64> {
    let name = format!(
        "{}-{}-{}-{operations}",
        database.engine().name(),
        program.peer().name(),
        workload.name
    );
    let profiles = home().join("callgrind");
    std::fs::create_dir_all(&profiles)
        .with_context(|| format!("creating {}", profiles.display()))?;
    let file = profiles.join(format!("{name}.out"));
    let log = profiles.join(format!("{name}.log"));
    let out = format!("--callgrind-out-file={}", file.display());
    let said = format!("--log-file={}", log.display());
    let command = program.command(
        database,
        workload,
        ["--iterations", &operations.to_string()],
    );
    succeed(tool.around(&["--tool=callgrind", &out, &said], &command))?;
    let text =
        std::fs::read_to_string(&log).with_context(|| format!("reading {}", log.display()))?;
    number_after(&text, "Collected :").context("callgrind collected nothing")
}

fn calls(
    tool: &Tool,
    program: &Program,
    database: &Database,
    workload: Workload,
    operations: u64,
) -> Result<u64> {
    let log = home().join(format!("strace-{}.log", program.peer().name()));
    let out = log.display().to_string();
    let command = program.command(
        database,
        workload,
        ["--iterations", &operations.to_string()],
    );
    succeed(tool.around(&["-f", "-c", "-U", "name,calls", "-o", &out], &command))?;
    let text = std::fs::read_to_string(&log).with_context(|| format!("reading {out}"))?;
    number_after(&text, "total").context("strace counted nothing")
}

/// Runs a program whose output does not matter unless it fails.
fn succeed(mut command: Command) -> Result<()> {
    process::output(&mut command).map(drop)
}

/// The first number that follows the last occurrence of a word.
fn number_after(text: &str, word: &str) -> Option<u64> {
    let (_, rest) = text.rsplit_once(word)?;
    rest.split_whitespace()
        .next()?
        .replace(',', "")
        .parse()
        .ok()
}

/// The memory of a process that streams rows, and of one that reads a single row.
fn memory(
    plan: &Plan,
    programs: &[Program],
    database: &Database,
    figures: &mut Figures,
) -> Result<()> {
    let Some(&stream) = plan.workloads.iter().find(|of| of.streams()) else {
        return Ok(());
    };
    let one = super::workload::ALL[0];
    for program in programs {
        let key = Key::new(database.engine(), stream, program.peer());
        if figures.is_missing(key) {
            continue;
        }
        let most = |workload| {
            let command = program.command(database, workload, ["--iterations", "1"]);
            match measure(&command, LIMIT, &home().join("memory.log"))? {
                Measured::Took(usage) => Ok(usage.memory),
                Measured::Over(limit) => Err(anyhow!("took more than {} s", limit.as_secs())),
            }
        };
        let (alone, streaming) = (most(one)?, most(stream)?);
        figures.memory.insert(key, (streaming, alone));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::number_after;

    #[test]
    fn totals_are_found_in_what_the_tools_print() {
        let callgrind = "==7== Events    : Ir\n==7== Collected : 12345\n==7==\n";
        assert_eq!(number_after(callgrind, "Collected :"), Some(12345));
        let strace = "syscall  calls\n-------- -----\nread     12\n-------- -----\ntotal    34\n";
        assert_eq!(number_after(strace, "total"), Some(34));
        assert_eq!(number_after("nothing", "total"), None);
    }
}

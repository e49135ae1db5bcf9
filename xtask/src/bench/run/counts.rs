//! What can be counted from outside: instructions, system calls and memory.
//!
//! A count is a difference. A peer runs a number of operations and, in another process, twice as
//! many more; connecting, preparing and filling caches are in both.

use std::process::Command;
use std::slice;
use std::sync::Mutex;
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
    let jobs = Jobs::of(plan, programs, database, figures);
    if !jobs.writes.is_empty() {
        database.reset()?;
    }
    match Tool::valgrind() {
        Ok(tool) => {
            eprintln!("{}: counting instructions", database.engine().title());
            let found = jobs.run(figures, &|&Job { program, workload }| {
                difference(workload.counted, |length| {
                    instructions(&tool, program, database, workload, length)
                })
            })?;
            figures.instructions.extend(found);
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
                let found = jobs.run(figures, &|&Job { program, workload }| {
                    difference(CALLS * workload.counted, |length| {
                        calls(&tool, program, database, workload, length)
                    })
                })?;
                figures.calls.extend(found);
            }
            Err(error) => figures.note(format!(
                "System calls are not counted, as strace could not be had: {error:#}."
            )),
        }
    }
    memory(plan, programs, database, figures)
}

/// What is counted together.
#[derive(Clone, Copy)]
struct Job<'p> {
    program: &'p Program,
    workload: Workload,
}

/// What is counted on an engine.
struct Jobs<'p> {
    engine: Engine,
    reads: Vec<Job<'p>>,
    writes: Vec<Job<'p>>,
}

impl<'p> Jobs<'p> {
    fn of(plan: &Plan, programs: &'p [Program], database: &Database, figures: &Figures) -> Self {
        let engine = database.engine();
        let counted = plan.workloads.iter().filter(|of| of.counted > 0);
        let (writes, reads) = counted
            .flat_map(|&workload| {
                programs
                    .iter()
                    .map(move |program| Job { program, workload })
            })
            .filter(|job| !figures.is_missing(job.key(engine)))
            .partition(|job| job.workload.writes());
        Self {
            engine,
            reads,
            writes,
        }
    }

    /// Counts as much at a time as there are processors: a count does not change when others work
    /// too. Writers would wait for each other, so there is one of them at a time; as each rolls back
    /// what it did, the next one finds the same rows.
    fn run(
        &self,
        figures: &mut Figures,
        count: &(dyn Fn(&Job<'p>) -> Result<f64> + Sync),
    ) -> Result<Vec<(Key, f64)>> {
        let reads = Mutex::new(self.reads.iter());
        let writes = Mutex::new(self.writes.iter());
        let next = |of: &Mutex<slice::Iter<'_, Job<'p>>>| of.lock().ok()?.next().copied();
        let work = |is_writer: bool| {
            let mut found = Vec::new();
            while !process::interrupted() {
                let write = if is_writer { next(&writes) } else { None };
                let Some(job) = write.or_else(|| next(&reads)) else {
                    break;
                };
                // A peer that does not wait finds an SQLite file locked while another closes it.
                let counted = count(&job).or_else(|_| count(&job));
                found.push((job.key(self.engine), counted));
            }
            found
        };
        let many = thread::available_parallelism().map_or(1, usize::from);
        let work = &work;
        let counts: Vec<(Key, Result<f64>)> = thread::scope(|scope| {
            let threads: Vec<_> = (0..many)
                .map(|at| scope.spawn(move || work(at == 0)))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().map_err(|_| anyhow!("a count panicked")))
                .collect::<Result<Vec<_>>>()
        })?
        .into_iter()
        .flatten()
        .collect();
        if process::interrupted() {
            bail!("interrupted");
        }
        let mut found = Vec::new();
        for (key, count) in counts {
            match count {
                Ok(count) => found.push((key, count)),
                Err(error) => figures.note(format!("Not counted: {key}: {error:#}.")),
            }
        }
        Ok(found)
    }
}

impl Job<'_> {
    fn key(&self, engine: Engine) -> Key {
        Key::new(engine, self.workload, self.program.peer())
    }
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
    let log = home().join(format!(
        "strace-{}-{}.log",
        program.peer().name(),
        workload.name
    ));
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

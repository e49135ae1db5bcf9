//! The figures as tables in Markdown.

mod loss;
mod table;

use std::fmt::Write as _;

use anyhow::Result;

use self::loss::Outcome;
use self::table::{Table, number, ratio};
use super::engine::Engine;
use super::figures::{Figures, Key};
use super::machine;
use super::peer::{Peer, Program};
use super::plan::Plan;
use super::workload::Workload;

/// The instructions that a point select with a borrowed row may take on SQLite.
const MOST_INSTRUCTIONS: f64 = 5600.0;

/// Puts the figures into words.
///
/// # Errors
///
/// When the machine cannot be described.
pub(super) fn write(plan: &Plan, programs: &[Program], figures: &Figures) -> Result<String> {
    let mut text = format!(
        "# Run time\n\n{}.\nMade by `{}`.\n\n",
        machine::line()?,
        plan.command
    );
    for program in programs {
        let _ = writeln!(text, "- {}: {}", program.peer().title(), program.versions());
    }
    let servers: Vec<String> = figures
        .servers
        .iter()
        .filter(|(engine, _)| *engine != Engine::Sqlite)
        .map(|(engine, version)| format!("{} {version}", engine.title()))
        .collect();
    if !servers.is_empty() {
        let _ = writeln!(text, "- servers: {}", servers.join(", "));
    }
    if !figures.libraries.is_empty() {
        let all: Vec<&str> = figures.libraries.iter().map(String::as_str).collect();
        let _ = writeln!(text, "- libraries: {}", all.join(", "));
    }
    text += &summary(plan, figures);
    for &engine in &plan.engines {
        text += &times(plan, figures, engine);
    }
    text += &counts(plan, figures);
    text += &memory(plan, figures);
    if !figures.notes.is_empty() {
        text += "\n## Notes\n\n";
        for note in &figures.notes {
            let _ = writeln!(text, "- {note}");
        }
    }
    let _ = write!(
        text,
        "\nHow each peer is used, and what one operation of a workload is, is in \
         [benches/run/README.md](../run/README.md). A turn takes {} ms and is cut into batches of a \
         few milliseconds; its figure is that of the batch which a tenth of them beat, since what else \
         runs on the machine disturbs it less than the median. The peers took {} turns each, one after \
         the other, every time another one first. Times are medians of the turns; ratios are medians of \
         the ratios within a round.\n",
        plan.turn.as_millis(),
        plan.rounds,
    );
    Ok(text)
}

/// How many workloads are won and lost, and the targets with a number of their own.
fn summary(plan: &Plan, figures: &Figures) -> String {
    let mut text = "\n## Targets\n\n".to_owned();
    if !plan.peers.contains(&Peer::Querent) {
        return String::new();
    }
    for &engine in &plan.engines {
        let outcomes: Vec<Outcome> = plan
            .workloads
            .iter()
            .map(|&workload| Outcome::of(plan, figures, engine, workload))
            .collect();
        let near = outcomes.iter().filter(|of| of.is_near_raw()).count();
        let ahead = outcomes.iter().filter(|of| of.is_ahead()).count();
        let all = outcomes.len();
        let _ = writeln!(
            text,
            "- {}: at most {} of the raw client's time in {near} of {all} workloads, ahead of every \
             other peer in {ahead} of {all}.",
            engine.title(),
            loss::NEAR,
        );
        let point = plan.workloads.iter().find(|of| of.is_borrowed_point());
        if let (Engine::Sqlite, Some(&workload)) = (engine, point) {
            text += &point_target(figures, engine, workload);
        }
    }
    text
}

fn point_target(figures: &Figures, engine: Engine, workload: Workload) -> String {
    let key = Key::new(engine, workload, Peer::Querent);
    let word = |held: bool| if held { "held" } else { "missed" };
    let mut text = String::new();
    if let Some(&count) = figures.instructions.get(&key) {
        let held = word(count <= MOST_INSTRUCTIONS);
        let (count, most) = (number(count), number(MOST_INSTRUCTIONS));
        let _ = writeln!(
            text,
            "- A point select with a borrowed row on SQLite takes at most {most} instructions: {count} ({held})."
        );
    }
    if let Some(count) = figures.allocations(key) {
        let held = word(count == 0.0);
        let count = number(count);
        let _ = writeln!(text, "- It allocates nothing: {count} ({held}).");
    }
    text
}

/// The times on an engine, with the reasons where querent loses.
fn times(plan: &Plan, figures: &Figures, engine: Engine) -> String {
    let with_querent = plan.peers.contains(&Peer::Querent);
    let mut heads = vec!["workload".to_owned()];
    heads.extend(
        plan.peers
            .iter()
            .map(|peer| format!("{}, µs", peer.title())),
    );
    if with_querent {
        heads.extend(["to raw", "to the best other", "lost to, and why"].map(str::to_owned));
    }
    let mut table = Table::new(&format!("{}: time of an operation", engine.title()), &heads);
    for &workload in &plan.workloads {
        let key = |peer| Key::new(engine, workload, peer);
        let mut cells = vec![workload.title.to_owned()];
        for &peer in &plan.peers {
            cells.push(
                match (figures.missing(key(peer)), figures.time(key(peer))) {
                    (Some(reason), _) => reason.to_owned(),
                    (None, Some(time)) if figures.is_wrong(key(peer)) => {
                        format!("wrong rows ({})", number(time / 1000.0))
                    }
                    (None, Some(time)) => number(time / 1000.0),
                    (None, None) => "-".to_owned(),
                },
            );
        }
        if with_querent {
            let outcome = Outcome::of(plan, figures, engine, workload);
            cells.push(ratio(outcome.to_raw));
            cells.push(match outcome.best {
                Some((peer, of)) => format!("{} {}", ratio(Some(of)), peer.title()),
                None => "-".to_owned(),
            });
            cells.push(outcome.reason(figures, engine, workload));
        }
        table.row(&cells);
    }
    table.text
}

/// Instructions, system calls and allocations, a table for each and for each engine.
fn counts(plan: &Plan, figures: &Figures) -> String {
    type Of<'f> = Box<dyn Fn(Key) -> Option<f64> + 'f>;
    let kinds: [(&str, Of<'_>); 4] = [
        (
            "Instructions",
            Box::new(|key| figures.instructions.get(&key).copied()),
        ),
        (
            "System calls",
            Box::new(|key| figures.calls.get(&key).copied()),
        ),
        ("Allocations", Box::new(|key| figures.allocations(key))),
        ("Allocated bytes", Box::new(|key| figures.bytes(key))),
    ];
    let mut text = String::new();
    for (title, of) in kinds {
        for &engine in &plan.engines {
            let mut heads = vec!["workload".to_owned()];
            heads.extend(plan.peers.iter().map(|peer| peer.title().to_owned()));
            let title = format!(
                "{}: {} of an operation",
                engine.title(),
                title.to_lowercase()
            );
            let mut table = Table::new(&title, &heads);
            for &workload in &plan.workloads {
                let found: Vec<Option<f64>> = plan
                    .peers
                    .iter()
                    .map(|&peer| of(Key::new(engine, workload, peer)))
                    .collect();
                if found.iter().all(Option::is_none) {
                    continue;
                }
                let mut cells = vec![workload.title.to_owned()];
                let cell = |of: &Option<f64>| of.map_or_else(|| "-".to_owned(), number);
                cells.extend(found.iter().map(cell));
                table.row(&cells);
            }
            text += &table.filled();
        }
    }
    text
}

/// The memory for a stream of rows.
fn memory(plan: &Plan, figures: &Figures) -> String {
    let mut heads = vec!["engine".to_owned()];
    heads.extend(plan.peers.iter().map(|peer| peer.title().to_owned()));
    let title = "Most memory while streaming 1,000,000 rows, and while reading one, MiB";
    let mut table = Table::new(title, &heads);
    for &engine in &plan.engines {
        let found: Vec<Option<(u64, u64)>> = plan
            .peers
            .iter()
            .map(|&peer| {
                let mut streams = plan.workloads.iter().filter(|of| of.streams());
                let workload = *streams.next()?;
                figures
                    .memory
                    .get(&Key::new(engine, workload, peer))
                    .copied()
            })
            .collect();
        if found.iter().all(Option::is_none) {
            continue;
        }
        let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
        let mut cells = vec![engine.title().to_owned()];
        cells.extend(found.iter().map(|of| {
            of.map_or_else(
                || "-".to_owned(),
                |(streaming, alone)| format!("{:.1} ({:.1})", mib(streaming), mib(alone)),
            )
        }));
        table.row(&cells);
    }
    table.filled()
}

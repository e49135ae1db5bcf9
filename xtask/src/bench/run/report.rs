//! The figures as tables in Markdown.

mod loss;
mod summary;
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
use super::workload::{STREAMS, Workload};

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
         [benches/run/README.md](../run/README.md). Each peer took {} turns of {} ms (the stream {}), one peer \
         after the other, every time another one first. Its time is that of the turn which a tenth of them beat. \
         \"Rounds\" are the ratios within a round, those of the middle half of the rounds.\n",
        plan.rounds,
        plan.turn.as_millis(),
        plan.rounds.min(STREAMS),
    );
    Ok(text)
}

/// The targets and how often they are held, and the ratios of all workloads.
fn summary(plan: &Plan, figures: &Figures) -> String {
    if !plan.peers.contains(&Peer::Querent) {
        return String::new();
    }
    let mut text = format!("\n## Targets\n\n{}\n", summary::targets(plan, figures));
    let point = plan.workloads.iter().find(|of| of.is_borrowed_point());
    if let (true, Some(&workload)) = (plan.engines.contains(&Engine::Sqlite), point) {
        text += &point_target(figures, Engine::Sqlite, workload);
    }
    let _ = write!(
        text,
        "\n## In short\n\nquerent's time in times the raw client's, and in times that of the best other peer. Less than 1 \
         is quicker.\n\n{}",
        summary::ratios(plan, figures)
    );
    text
}

/// A part that documents may quote.
fn quoted(name: &str, part: &str) -> String {
    format!("<!-- quote: {name} -->\n{part}<!-- end -->\n")
}

fn engine_titles(plan: &Plan) -> Vec<String> {
    plan.engines
        .iter()
        .map(|engine| engine.title().to_owned())
        .collect()
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
        heads.push(format!("to raw (at most {})", loss::NEAR));
        heads.extend(["to the best other", "lost to, and why"].map(str::to_owned));
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
            let missed = outcome.to_raw.is_some() && !outcome.is_near_raw();
            let note = if missed { " (missed)" } else { "" };
            cells.push(format!("{}{note}", ratio(outcome.to_raw)));
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

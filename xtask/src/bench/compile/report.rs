//! The figures as tables in Markdown.

use std::fmt::Write as _;
use std::time::Duration;

use anyhow::Result;

use super::package::Mode;
use super::program::Program;
use super::runs::Runs;
use super::{Bench, Pair, Plan};
use crate::bench::measure::Measured;
use crate::process;

/// The time that a query may take, with its part of everything else.
const TARGET: Duration = Duration::from_millis(20);
/// The part of Diesel's time that querent may take.
const TARGET_RATIO: f64 = 0.25;

/// Measures what the plan says and puts it into words.
///
/// # Errors
///
/// When a program cannot be compiled.
pub(super) fn write(bench: &mut Bench, plan: &Plan, command: &str) -> Result<String> {
    let mut text = head(bench, command)?;
    text += &queries(bench, plan)?;
    text += &tables(bench, plan)?;
    text += &joins(bench, plan)?;
    text += &build(bench, plan)?;
    let _ = write!(
        text,
        "\nEvery time is user time of the whole command, cargo's own included (median of {}), \
         with the dependencies compiled beforehand and `CARGO_INCREMENTAL=0`. User time leaves out \
         waiting, but it too grows when other work shares the processor's cores; so the two \
         libraries are compiled by turns, and the spread is given where there is a target.\n\
         \"A query, all in\" is the whole time divided by the number of queries; \"a query more\" \
         is what is left of it without the time for the schema alone; over a large schema it is a \
         small difference of large numbers. \"Ratio\" is querent's whole time as a part of \
         Diesel's.\n\
         The queries are all different. Each joins its tables by `id`, the last with a left join, \
         filters by two conditions, selects four columns and loads them from SQLite. Diesel's \
         schema is what `diesel print-schema` writes: `table!` and \
         `allow_tables_to_appear_in_same_query!` of all tables; beside it stand, for each table, the row \
         struct and the insert struct that querent's modules have.\n",
        bench.runs,
    );
    Ok(text)
}

fn head(bench: &Bench, command: &str) -> Result<String> {
    let date = process::output(process::command("date").args(["-u", "+%Y-%m-%d"]))?;
    let rustc = process::output(process::command("rustc").arg("--version"))?;
    let diesel = bench
        .diesel
        .as_ref()
        .map(|package| format!(", {}", package.title()));
    Ok(format!(
        "# Compile time\n\n{}, {}, {}{}.\nMade by `{command}`.\n",
        date.trim(),
        rustc.trim(),
        bench.querent.title(),
        diesel.unwrap_or_default(),
    ))
}

fn queries(bench: &mut Bench, plan: &Plan) -> Result<String> {
    let mut table = Table::new(
        &format!(
            "{} tables of {} columns, queries of {} tables: `cargo check`",
            plan.main.tables, plan.main.columns, plan.main.joined
        ),
        &[
            "queries",
            "querent",
            "a query, all in",
            "a query more",
            "Diesel",
            "a query, all in",
            "a query more",
            "ratio",
        ],
    );
    let alone = bench.median(plan.main.schema_alone(), Mode::Check)?;
    for queries in plan.queries {
        let program = of(plan.main, queries);
        let pair = bench.median(program, Mode::Check)?;
        let each = |measured, alone| {
            [
                seconds(measured),
                all_in(measured, queries),
                more(measured, alone, queries),
            ]
        };
        let mut cells = vec![queries.to_string()];
        cells.extend(each(pair.querent, alone.querent));
        cells.extend(
            pair.diesel
                .zip(alone.diesel)
                .map_or_else(none::<3>, |(of, alone)| each(of, alone)),
        );
        cells.push(ratio(pair.querent, pair.diesel, seconds_of));
        table.row(cells);
    }
    let runs = bench.measure(plan.main, Mode::Check)?;
    Ok(table.text + &targets(runs, plan.main))
}

/// What was wanted, and what came out.
fn targets(pair: Pair<Runs>, program: Program) -> String {
    let querent = pair.querent.median;
    let each = seconds_of(querent) / program.queries as f64;
    let word = |held: bool| if held { "held" } else { "missed" };
    let is_over = matches!(querent, Measured::Over(_));
    let spread = |runs: Runs| format!("{} to {}", seconds(runs.least), seconds(runs.most));
    let mut text = format!(
        "\n- Target: at most {} ms a query, all in: {} ({}). Querent's runs took {}.\n",
        TARGET.as_millis(),
        all_in(querent, program.queries),
        word(!is_over && each <= TARGET.as_secs_f64()),
        spread(pair.querent),
    );
    if let Some(diesel) = pair.diesel {
        let held = !is_over && seconds_of(querent) <= TARGET_RATIO * seconds_of(diesel.median);
        let _ = writeln!(
            text,
            "- Target: at most {TARGET_RATIO} of Diesel's time: {} ({}). Diesel's runs took {}.",
            ratio(querent, Some(diesel.median), seconds_of),
            word(held),
            spread(diesel),
        );
    }
    text
}

fn tables(bench: &mut Bench, plan: &Plan) -> Result<String> {
    let (sizes, queries) = plan.tables;
    let mut table = Table::new(
        &format!(
            "{queries} queries of {} tables over schemas that grow: `cargo check`",
            plan.main.joined
        ),
        &[
            "tables",
            "querent, schema alone",
            "with queries",
            "a query more",
            "Diesel, schema alone",
            "with queries",
            "a query more",
            "ratio",
        ],
    );
    for tables in sizes {
        let program = of(
            Program {
                tables,
                ..plan.main
            },
            queries,
        );
        let alone = bench.median(program.schema_alone(), Mode::Check)?;
        let pair = bench.median(program, Mode::Check)?;
        let each = |measured, alone| {
            [
                seconds(alone),
                seconds(measured),
                more(measured, alone, queries),
            ]
        };
        let mut cells = vec![tables.to_string()];
        cells.extend(each(pair.querent, alone.querent));
        cells.extend(
            pair.diesel
                .zip(alone.diesel)
                .map_or_else(none::<3>, |(of, alone)| each(of, alone)),
        );
        cells.push(ratio(pair.querent, pair.diesel, seconds_of));
        table.row(cells);
    }
    Ok(table.text)
}

fn joins(bench: &mut Bench, plan: &Plan) -> Result<String> {
    let tables = plan.joined.last().copied().unwrap_or_default();
    let mut table = Table::new(
        &format!(
            "{} queries that join more and more of {tables} tables: `cargo check`",
            plan.joins
        ),
        &[
            "joined",
            "querent",
            "a query more",
            "Diesel",
            "a query more",
            "ratio",
        ],
    );
    for &joined in plan.joined {
        let program = Program {
            tables,
            joined,
            queries: plan.joins,
            ..plan.main
        };
        let alone = bench.median(program.schema_alone(), Mode::Check)?;
        let pair = bench.median(program, Mode::Check)?;
        let each = |measured, alone| [seconds(measured), more(measured, alone, plan.joins)];
        let mut cells = vec![joined.to_string()];
        cells.extend(each(pair.querent, alone.querent));
        cells.extend(
            pair.diesel
                .zip(alone.diesel)
                .map_or_else(none::<2>, |(of, alone)| each(of, alone)),
        );
        cells.push(ratio(pair.querent, pair.diesel, seconds_of));
        table.row(cells);
    }
    Ok(table.text)
}

fn build(bench: &mut Bench, plan: &Plan) -> Result<String> {
    let mut table = Table::new(
        &format!("{}: time and memory", plan.main),
        &[
            "command",
            "querent",
            "the compiler's memory",
            "Diesel",
            "the compiler's memory",
            "ratio of time",
            "of memory",
        ],
    );
    for mode in [Mode::Check, Mode::Build] {
        let pair = bench.median(plan.main, mode)?;
        let each = |measured| [seconds(measured), memory(measured)];
        let mut cells = vec![format!("`{}`", mode.name())];
        cells.extend(each(pair.querent));
        cells.extend(pair.diesel.map_or_else(none::<2>, each));
        cells.push(ratio(pair.querent, pair.diesel, seconds_of));
        cells.push(ratio(pair.querent, pair.diesel, memory_of));
        table.row(cells);
    }
    Ok(table.text)
}

/// The program with so many queries.
fn of(program: Program, queries: usize) -> Program {
    match queries {
        0 => program.schema_alone(),
        _ => Program { queries, ..program },
    }
}

/// A table in Markdown.
struct Table {
    text: String,
}

impl Table {
    fn new(title: &str, heads: &[&str]) -> Self {
        let rule = "---:|".repeat(heads.len());
        Self {
            text: format!("\n## {title}\n\n| {} |\n|{rule}\n", heads.join(" | ")),
        }
    }

    fn row(&mut self, cells: Vec<String>) {
        let _ = writeln!(self.text, "| {} |", cells.join(" | "));
    }
}

/// Cells without a figure.
fn none<const N: usize>() -> [String; N] {
    std::array::from_fn(|_| "-".to_owned())
}

/// The user time.
pub(super) fn seconds(measured: Measured) -> String {
    match measured {
        Measured::Took(usage) => format!("{:.2} s", usage.user.as_secs_f64()),
        Measured::Over(limit) => format!("> {} s", limit.as_secs()),
    }
}

/// The time of a query with its part of everything else.
fn all_in(measured: Measured, queries: usize) -> String {
    if queries == 0 {
        return "-".to_owned();
    }
    let sign = match measured {
        Measured::Took(_) => "",
        Measured::Over(_) => "> ",
    };
    format!(
        "{sign}{:.1} ms",
        seconds_of(measured) * 1000.0 / queries as f64
    )
}

/// The time of a query without what the schema takes.
fn more(measured: Measured, alone: Measured, queries: usize) -> String {
    match (measured, alone) {
        (_, Measured::Over(_)) => "-".to_owned(),
        _ if queries == 0 => "-".to_owned(),
        (of, alone) => {
            let sign = if matches!(of, Measured::Over(_)) {
                "> "
            } else {
                ""
            };
            let rest = (seconds_of(of) - seconds_of(alone)).max(0.0);
            format!("{sign}{:.1} ms", rest * 1000.0 / queries as f64)
        }
    }
}

fn memory(measured: Measured) -> String {
    match measured {
        Measured::Took(usage) => format!("{:.0} MiB", usage.memory as f64 / f64::from(1 << 20)),
        Measured::Over(_) => "-".to_owned(),
    }
}

/// The first as a part of the second.
fn ratio(querent: Measured, diesel: Option<Measured>, of: impl Fn(Measured) -> f64) -> String {
    let Some(diesel) = diesel else {
        return "-".to_owned();
    };
    let sign = match (querent, diesel) {
        (Measured::Took(_), Measured::Took(_)) => "",
        (Measured::Took(_), Measured::Over(_)) => "< ",
        (Measured::Over(_), _) => return "-".to_owned(),
    };
    let whole = of(diesel);
    if whole == 0.0 {
        return "-".to_owned();
    }
    format!("{sign}{:.2}", of(querent) / whole)
}

/// The user time, or the limit that it went over.
fn seconds_of(measured: Measured) -> f64 {
    match measured {
        Measured::Took(usage) => usage.user.as_secs_f64(),
        Measured::Over(limit) => limit.as_secs_f64(),
    }
}

fn memory_of(measured: Measured) -> f64 {
    match measured {
        Measured::Took(usage) => usage.memory as f64,
        Measured::Over(_) => 0.0,
    }
}

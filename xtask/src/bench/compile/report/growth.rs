//! Queries of the same tables in larger and larger schemas.

use anyhow::Result;

use super::super::package::Mode;
use super::super::peers::{Results, Who};
use super::super::plan;
use super::super::program::Program;
use super::Report;
use super::cells::{Table, cell, millis, more, none, seconds, target};
use crate::valgrind;

/// How many tables the queries are of.
const SAME: usize = 10;
const WHO: Who = Who::Querent;

/// What queries of the same few tables take in time, with the tables in the same crate and in one of
/// their own, and in instructions.
///
/// # Errors
///
/// When a program does not compile.
pub(super) fn write(report: &mut Report<'_>) -> Result<String> {
    let (main, queries) = (report.plan.main, report.plan.growth);
    let valgrind = match valgrind::prepare() {
        Ok(valgrind) => Some(valgrind),
        Err(error) => {
            eprintln!("instructions are not counted, because there is no Valgrind: {error:#}");
            None
        }
    };
    let mut table = Table::new(
        &format!(
            "{queries} queries of {} of the same {SAME} tables in larger and larger schemas: `cargo check`",
            main.joined
        ),
        &[
            "tables",
            "schema alone",
            "with queries",
            "a query more",
            "instructions of a query",
            "the schema in its own crate: queries",
            "a query more",
        ],
    );
    let (mut times_beside, mut times_apart) = (Vec::new(), Vec::new());
    let mut counts = Vec::new();
    for &(tables, columns) in report.plan.schemas {
        if columns != main.columns {
            continue;
        }
        let program = Program {
            used: tables.min(SAME),
            ..plan::of(tables, columns, queries, main.joined)
        };
        let beside = Layout::measure(report, program, Mode::Check)?;
        let apart = Layout::measure(report, program, Mode::CheckApart)?;
        times_beside.extend(beside.query);
        times_apart.extend(apart.query);
        let counted = Program {
            queries: report.plan.over_schemas,
            ..program
        };
        let count = match &valgrind {
            Some(valgrind) => {
                let all = report.peers.instructions(WHO, counted, valgrind)?;
                let alone = report
                    .peers
                    .instructions(WHO, counted.schema_alone(), valgrind)?;
                let rest = all.zip(alone).map(|(all, alone)| all.saturating_sub(alone));
                rest.map(|rest| rest as f64 / 1e6 / counted.queries as f64)
            }
            None => None,
        };
        counts.extend(count);
        table.row(&[
            tables.to_string(),
            cell(&beside.alone, WHO, seconds),
            cell(&beside.all, WHO, seconds),
            millis(beside.query),
            count.map_or_else(none, |count| format!("{count:.1} million")),
            cell(&apart.all, WHO, seconds),
            millis(apart.query),
        ]);
    }
    let lines = [
        (
            "a query of the same tables takes as many instructions in the largest schema as in the smallest, within 5 %",
            " million",
            &counts,
            1.05,
        ),
        (
            "it takes at most a quarter more time there, the schema in a crate of its own",
            " ms",
            &times_apart,
            1.25,
        ),
        (
            "the same with the schema and the queries in one crate",
            " ms",
            &times_beside,
            1.25,
        ),
    ];
    for (wanted, unit, figures, most) in lines {
        if let [first, .., last] = figures[..] {
            report.targets.push(target(
                wanted,
                &format!("{first:.1}{unit} in the smallest, {last:.1}{unit} in the largest"),
                Some(last <= most * first),
            ));
        }
    }
    table.text += &format!(
        "\nInstructions are counted with {} queries. What they do not show is that the compiler's memory is \
         slower the more of it there is: it keeps every type of the crate in tables that it looks up all the \
         time.\n",
        report.plan.over_schemas
    );
    Ok(table.text)
}

/// What a program took with its tables in one place.
struct Layout {
    alone: Results,
    all: Results,
    query: Option<f64>,
}

impl Layout {
    fn measure(report: &mut Report<'_>, program: Program, mode: Mode) -> Result<Self> {
        let alone = program.schema_alone();
        let often = report.plan.often;
        report
            .peers
            .by_turns(&[alone, program], mode, &[WHO], often)?;
        let alone = report.peers.measure(alone, mode, &[WHO])?;
        let all = report.peers.measure(program, mode, &[WHO])?;
        let query = more(&all, &alone, WHO, program.queries);
        Ok(Self { alone, all, query })
    }
}

//! `cargo check` of growing programs: more queries, more tables and columns, more joins.

use anyhow::Result;

use super::super::package::Mode;
use super::super::peers::{Results, Who};
use super::super::plan;
use super::super::program::Program;
use super::cells::{Table, cell, millis, more, seconds, target, time_part};
use super::{Report, growth};

const PLAIN: [Who; 2] = [Who::Querent, Who::Diesel];
const BOTH: [Who; 3] = [Who::Querent, Who::Diesel, Who::DieselRows];
/// The columns that a table in Diesel may have, with the feature that allows the most.
const DIESEL_COLUMNS: usize = 128;

/// Numbers of queries, of one table and of several.
///
/// # Errors
///
/// When a program does not compile.
pub(super) fn queries(report: &mut Report<'_>) -> Result<String> {
    let main = report.plan.main;
    let mut table = Table::new(
        &format!(
            "{} tables of {} columns, more and more queries: `cargo check`",
            main.tables, main.columns
        ),
        &[
            "queries",
            "tables in each",
            "querent",
            "a query more",
            "Diesel",
            "a query more",
            "ratio",
            "Diesel with rows",
            "ratio",
        ],
    );
    let wanted = wanted(report.plan.is_full);
    let alone = check(report, main.schema_alone(), wanted)?;
    let mut lines = vec![(main.schema_alone(), alone.clone())];
    for &joined in report.plan.each {
        for &queries in report.plan.queries {
            let program = Program {
                queries,
                joined,
                ..main
            };
            lines.push((program, check(report, program, wanted)?));
        }
    }
    for (program, results) in lines {
        let mut cells = vec![program.queries.to_string(), program.joined.to_string()];
        for who in PLAIN {
            cells.push(cell(&results, who, seconds));
            cells.push(millis(a_query(&results, &alone, who, program)));
        }
        cells.extend([
            time_part(&results, Who::Diesel),
            cell(&results, Who::DieselRows, seconds),
            time_part(&results, Who::DieselRows),
        ]);
        table.row(&cells);
    }
    Ok(table.text)
}

/// Numbers of tables and columns in the schema.
///
/// # Errors
///
/// When a program does not compile.
pub(super) fn schemas(report: &mut Report<'_>) -> Result<String> {
    // First, because it compiles the schemas alone by turns with their queries.
    let growth = growth::write(report)?;
    let (each, queries) = (report.plan.main.joined, report.plan.over_schemas);
    let mut table = Table::new(
        &format!(
            "{queries} queries of {each} tables over larger and larger schemas: `cargo check`"
        ),
        &[
            "tables",
            "columns",
            "querent, schema alone",
            "with queries",
            "a query more",
            "Diesel, schema alone",
            "with queries",
            "a query more",
            "ratio",
            "Diesel with rows, schema alone",
            "with queries",
            "ratio",
        ],
    );
    for &(tables, columns) in report.plan.schemas {
        let wanted: &[Who] = if columns > DIESEL_COLUMNS {
            &[Who::Querent]
        } else {
            wanted(report.plan.is_full || columns == report.plan.main.columns)
        };
        let program = plan::of(tables, columns, queries, each);
        let alone = check(report, program.schema_alone(), wanted)?;
        let results = check(report, program, wanted)?;
        let mut cells = vec![tables.to_string(), columns.to_string()];
        for who in PLAIN {
            let query = a_query(&results, &alone, who, program);
            cells.extend([
                cell(&alone, who, seconds),
                cell(&results, who, seconds),
                millis(query),
            ]);
        }
        cells.extend([
            time_part(&results, Who::Diesel),
            cell(&alone, Who::DieselRows, seconds),
            cell(&results, Who::DieselRows, seconds),
            time_part(&results, Who::DieselRows),
        ]);
        table.row(&cells);
    }
    table.text += &format!("\nA table in Diesel has at most {DIESEL_COLUMNS} columns.\n");
    Ok(table.text + &growth)
}

/// Numbers of tables in one query.
///
/// # Errors
///
/// When a program does not compile.
pub(super) fn joins(report: &mut Report<'_>) -> Result<String> {
    let tables = report.plan.joined.last().copied().unwrap_or_default();
    let queries = report.plan.joins;
    let mut table = Table::new(
        &format!("{queries} queries that join more and more of {tables} tables: `cargo check`"),
        &[
            "joined",
            "querent",
            "a query more",
            "Diesel",
            "a query more",
            "ratio",
            "Diesel with rows",
            "ratio",
        ],
    );
    let main = report.plan.main;
    let schema = plan::of(tables, main.columns, 0, 0);
    let alone = check(report, schema, &BOTH)?;
    let mut times: Vec<(usize, f64)> = Vec::new();
    for &joined in report.plan.joined {
        let program = plan::of(tables, main.columns, queries, joined);
        let results = check(report, program, &BOTH)?;
        let mut cells = vec![joined.to_string()];
        for who in PLAIN {
            let query = a_query(&results, &alone, who, program);
            cells.extend([cell(&results, who, seconds), millis(query)]);
            if who == Who::Querent {
                times.extend(query.map(|time| (joined, time)));
            }
        }
        cells.extend([
            time_part(&results, Who::Diesel),
            cell(&results, Who::DieselRows, seconds),
            time_part(&results, Who::DieselRows),
        ]);
        table.row(&cells);
    }
    let time = |joined| times.iter().find(|(of, _)| *of == joined);
    if let (Some((_, six)), Some((_, twelve))) = (time(6), time(12)) {
        report.targets.push(target(
            "a join of 12 tables takes at most 3 times the time of a join of 6",
            &format!("{:.1} times", twelve / six),
            Some(*twelve <= 3.0 * six),
        ));
    }
    Ok(table.text)
}

fn wanted(is_full: bool) -> &'static [Who] {
    if is_full { &BOTH } else { &PLAIN }
}

fn check(report: &mut Report<'_>, program: Program, wanted: &[Who]) -> Result<Results> {
    report.peers.measure(program, Mode::Check, wanted)
}

fn a_query(results: &Results, alone: &Results, who: Who, program: Program) -> Option<f64> {
    (program.queries > 0)
        .then(|| more(results, alone, who, program.queries))
        .flatten()
}

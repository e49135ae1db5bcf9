//! The figures as tables in Markdown.

mod cells;
mod commands;
mod grids;
mod growth;
mod size;
mod solver;
mod tpch;

use std::time::Duration;

use anyhow::Result;
use clap::ValueEnum;

pub(super) use self::cells::seconds;
use super::peers::{Peers, Who};
use super::plan::Plan;
use crate::process;

/// A table of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Section {
    /// check, build, release build, and each again after a change, with the compiler's memory.
    Commands,
    /// Growing numbers of queries of few and of many tables.
    Queries,
    /// Growing schemas.
    Schemas,
    /// Growing joins.
    Joins,
    /// Bytes in the program for a query.
    Size,
    /// The compiler's next solver of trait bounds.
    Solver,
    /// The queries of TPC-H.
    Tpch,
}

/// What is measured, how, and what was wanted of it.
struct Report<'a> {
    peers: &'a mut Peers,
    plan: &'a Plan,
    targets: Vec<String>,
}

/// Measures what the plan says and puts it into words.
///
/// # Errors
///
/// When a program cannot be compiled.
pub(super) fn write(
    peers: &mut Peers,
    plan: &Plan,
    only: &[Section],
    limit: Duration,
    command: &str,
) -> Result<String> {
    let head = head(peers, command)?;
    let mut report = Report {
        peers,
        plan,
        targets: Vec::new(),
    };
    let mut tables = String::new();
    for &section in Section::value_variants() {
        if only.is_empty() || only.contains(&section) {
            tables += &match section {
                Section::Commands => commands::write(&mut report),
                Section::Queries => grids::queries(&mut report),
                Section::Schemas => grids::schemas(&mut report),
                Section::Joins => grids::joins(&mut report),
                Section::Size => size::write(&mut report),
                Section::Solver => solver::write(&mut report),
                Section::Tpch => tpch::write(&mut report, limit),
            }?;
        }
    }
    let targets = report.targets.concat();
    let runs = report.peers.runs(Who::Diesel);
    let own = report.peers.runs(Who::Querent);
    let notes = notes(own, runs, plan.often.max(runs));
    Ok(format!("{head}{targets}{tables}{notes}"))
}

fn head(peers: &Peers, command: &str) -> Result<String> {
    let date = process::output(process::command("date").args(["-u", "+%Y-%m-%d"]))?;
    let rustc = process::output(process::command("rustc").arg("--version"))?;
    Ok(format!(
        "# Compile time\n\n{}, {}, {}.\nMade by `{command}`.\n\n",
        date.trim(),
        rustc.trim(),
        peers.titles().join(", "),
    ))
}

fn notes(own: usize, runs: usize, often: usize) -> String {
    format!(
        "\n## How it is measured\n\n\
         Every time is user time of the whole command, cargo's own included (querent: median of \
         {own}, of {runs} where that takes long; the others: of {runs}; everybody's check and build \
         of the first table, and querent's checks where the same tables are in larger schemas: of {often}), with the dependencies \
         compiled beforehand and `CARGO_INCREMENTAL=0` except after a change of one query. User \
         time leaves out waiting, but it too grows when other work shares the processor's cores; \
         so the libraries are compiled by turns. `> N s` is a compilation that was ended there, \
         or one that contains such a one.\n\n\
         \"A query more\" is what is left of the time without that for the schema alone, divided \
         by the number of queries; over a large schema it is a small difference of large numbers. \
         \"Ratio\" is querent's whole time as a part of the library's to its left. Memory is the \
         most of one compiler process.\n\n\
         The queries are all different. Each joins its tables by `id`, the last with a left join \
         if there are more than two, filters by two conditions, selects four columns and loads \
         them from SQLite; linked, each is run and finds its row. Diesel's schema is what \
         `diesel print-schema` writes: `table!` and `allow_tables_to_appear_in_same_query!` of \
         all tables. \"Diesel with rows\" has for each table the row struct and the insert struct \
         besides, which querent's modules always have. SeaORM's is an entity for each table; it \
         checks queries when they run.\n"
    )
}

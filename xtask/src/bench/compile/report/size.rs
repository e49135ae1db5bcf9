//! Bytes in the linked program for a query.

use anyhow::Result;

use super::super::peers::Who;
use super::super::program::Program;
use super::super::segments::Segments;
use super::Report;
use super::cells::{Table, target};

/// The difference between a program and one with twice as many queries.
///
/// # Errors
///
/// When a program does not compile, or its queries fail.
pub(super) fn write(report: &mut Report<'_>) -> Result<String> {
    let queries = report.plan.release;
    let small = Program {
        queries,
        ..report.plan.main
    };
    let large = Program {
        queries: 2 * queries,
        ..small
    };
    let mut table = Table::new(
        &format!(
            "Bytes in a release build for a query of {} tables",
            small.joined
        ),
        &[
            "",
            &format!("{queries} queries"),
            &format!("{} queries", large.queries),
            "a query more",
            "of it code",
            "of it data",
        ],
    );
    let mut each = Vec::new();
    // The row structs do not matter here: what nobody calls is not linked.
    for who in [Who::Querent, Who::Diesel, Who::SeaOrm] {
        if report.peers.package(who).is_none() {
            continue;
        }
        let few = report.peers.segments(who, small)?;
        let many = report.peers.segments(who, large)?;
        let (Some(few), Some(many)) = (few, many) else {
            let dash = || "-".to_owned();
            table.row(&[
                who.name().to_owned(),
                dash(),
                dash(),
                dash(),
                dash(),
                dash(),
            ]);
            continue;
        };
        let more =
            |of: fn(Segments) -> u64| (of(many).saturating_sub(of(few))) as f64 / queries as f64;
        let all = more(Segments::all);
        table.row(&[
            who.name().to_owned(),
            few.all().to_string(),
            many.all().to_string(),
            format!("{all:.0}"),
            format!("{:.0}", more(|of| of.text)),
            format!("{:.0}", more(|of| of.data)),
        ]);
        each.push((who, all));
    }
    if let [(Who::Querent, ours), (Who::Diesel, theirs), ..] = each[..] {
        let part = ours / theirs;
        report.targets.push(target(
            "bytes for a query at most 0.25 of Diesel's",
            &format!("{part:.2}"),
            Some(part <= 0.25),
        ));
    }
    table.text += "\nAll that is loaded from the file: code and constants, with relocations and the \
                   tables for unwinding, without symbols and debug information. The programs run \
                   all of their queries.\n";
    Ok(table.text)
}

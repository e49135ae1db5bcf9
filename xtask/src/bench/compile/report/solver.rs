//! The next solver of trait bounds, which a coming compiler will use.

use anyhow::Result;

use super::super::package::Mode;
use super::super::peers::Who;
use super::Report;
use super::cells::{Table, none, seconds};
use crate::bench::measure::Measured;
use crate::process;

/// Whether the program compiles with it, dependencies included, and how long that takes.
///
/// # Errors
///
/// When the command is interrupted.
pub(super) fn write(report: &mut Report<'_>) -> Result<String> {
    let main = report.plan.main;
    let mut table = Table::new(
        &format!("{main}: `cargo check` with `-Znext-solver=globally`"),
        &["", "the usual solver", "the next solver", "times"],
    );
    for who in [Who::Querent, Who::Diesel] {
        let usual = report.peers.measure(main, Mode::Check, &[who])?;
        let Some(&usual) = usual.get(&who) else {
            continue;
        };
        let (next, times) = match report.peers.measure(main, Mode::NextSolver, &[who]) {
            Ok(results) => match (usual, results.get(&who)) {
                (Measured::Took(usual), Some(&next @ Measured::Took(usage))) => {
                    let times = usage.user.as_secs_f64() / usual.user.as_secs_f64();
                    (seconds(next), format!("{times:.2}"))
                }
                (_, next) => (next.map_or_else(none, |&next| seconds(next)), none()),
            },
            Err(error) if process::interrupted() => return Err(error),
            Err(error) => {
                let line = report.peers.package(who).and_then(|of| of.first_error());
                let line = line.unwrap_or_else(|| format!("{error:#}").replace('\n', " "));
                (quoted(&line), none())
            }
        };
        table.row(&[who.name().to_owned(), seconds(usual), next, times]);
    }
    Ok(table.text)
}

/// The start of a compiler's message in a cell.
fn quoted(line: &str) -> String {
    let start: String = line.chars().take(100).collect();
    let dots = if start.len() < line.len() { " ..." } else { "" };
    format!("`{}{dots}`", start.replace('`', "'").replace('|', "/"))
}

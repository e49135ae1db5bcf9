//! The commands of a working day, over the program that the targets are about.

use anyhow::Result;

use super::super::package::Mode;
use super::super::peers::{Results, Who};
use super::super::program::Program;
use super::Report;
use super::cells::{
    Table, cell, memory, memory_of, part, ratio, seconds, target, time_of, time_part,
};

const PLAIN: [Who; 2] = [Who::Querent, Who::Diesel];
const ALL: [Who; 4] = [Who::Querent, Who::Diesel, Who::DieselRows, Who::SeaOrm];

/// Time and memory of each command.
///
/// # Errors
///
/// When a program does not compile.
pub(super) fn write(report: &mut Report<'_>) -> Result<String> {
    let main = report.plan.main;
    let release = Program {
        queries: report.plan.release,
        ..main
    };
    let commands = [
        (main, Mode::Check),
        (main, Mode::Build),
        (main, Mode::CheckAgain),
        (main, Mode::BuildAgain),
        (release, Mode::Release),
    ];
    let mut times = Table::new(
        &format!("{main}: time"),
        &[
            "command",
            "querent",
            "Diesel",
            "ratio",
            "Diesel with rows",
            "ratio",
            "SeaORM",
            "ratio",
        ],
    );
    let mut memories = Table::new(
        "The same: the compiler's memory",
        &[
            "command",
            "querent",
            "Diesel",
            "ratio",
            "Diesel with rows",
            "ratio",
            "SeaORM",
            "ratio",
        ],
    );
    for (program, mode) in commands {
        let wanted: &[Who] = match mode {
            Mode::Check | Mode::Build => &ALL,
            _ if report.plan.is_full => &ALL,
            _ => &PLAIN,
        };
        if matches!(mode, Mode::Check | Mode::Build) {
            report
                .peers
                .by_turns(&[program], mode, wanted, report.plan.often)?;
        }
        let results = report.peers.measure(program, mode, wanted)?;
        let mut name = mode.name().to_owned();
        if program != main {
            name += &format!(", {} queries", program.queries);
        }
        let mut time = vec![name.clone(), cell(&results, Who::Querent, seconds)];
        let mut most = vec![name, cell(&results, Who::Querent, memory)];
        for other in [Who::Diesel, Who::DieselRows, Who::SeaOrm] {
            time.extend([cell(&results, other, seconds), time_part(&results, other)]);
            most.extend([
                cell(&results, other, memory),
                part(ratio(&results, other, memory_of)),
            ]);
        }
        times.row(&time);
        memories.row(&most);
        targets(report, &results, mode);
    }
    report.targets.extend(spread(report, main));
    Ok(times.text + &memories.text)
}

fn targets(report: &mut Report<'_>, results: &Results, mode: Mode) {
    let most = match mode {
        Mode::Check => 0.10,
        Mode::Build => 0.12,
        _ => return,
    };
    let command = mode.name();
    for (figure, most, of) in [
        (
            "time",
            most,
            time_of as fn(crate::bench::measure::Measured) -> Option<f64>,
        ),
        ("memory", 0.25, memory_of),
    ] {
        for (other, name) in [
            (Who::DieselRows, "Diesel's with rows"),
            (Who::Diesel, "Diesel's without"),
        ] {
            let found = ratio(results, other, of);
            if let Some((got, is_bound)) = found {
                let held = (got <= most || !is_bound).then_some(got <= most);
                report.targets.push(target(
                    &format!("`{command}`, {figure}, at most {most:.2} of {name}"),
                    &part(found),
                    held,
                ));
            }
        }
    }
}

/// How far the runs of the same program lie apart.
fn spread(report: &Report<'_>, main: Program) -> Option<String> {
    let runs = report.peers.spread(Who::Querent, main, Mode::Check)?;
    Some(format!(
        "\n`cargo check` of querent's program took {} to {}.\n",
        seconds(runs.least),
        seconds(runs.most)
    ))
}

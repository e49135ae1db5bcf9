//! The tour on every engine: the result tables must be the same.

use std::fs;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use super::cargo::{cargo, run};
use crate::servers::Env;
use crate::{paths, process};

const ENGINES: [(&str, &str); 3] = [
    ("postgres", "QUERENT_POSTGRES_URL"),
    ("mysql", "QUERENT_MYSQL_URL"),
    ("mariadb", "QUERENT_MARIADB_URL"),
];

/// Builds the tour, runs it on SQLite and on each server, and compares what it prints.
pub(super) fn run_all(env: &Env) -> Result<()> {
    run(cargo().args(["build", "--release", "--example", "tour"]))?;
    let expected = tour("sqlite", None)?;
    if expected.trim().is_empty() {
        bail!("the tour prints no tables");
    }
    let mut problems = Vec::new();
    for (engine, variable) in ENGINES {
        let Some((_, url)) = env.iter().find(|(name, _)| name == variable) else {
            problems.push(format!("{engine}: no server"));
            continue;
        };
        match tour(engine, Some(url)) {
            Ok(printed) => problems
                .extend(difference(&expected, &printed).map(|text| format!("{engine}: {text}"))),
            Err(error) => problems.push(format!("{engine}: {error:#}")),
        }
        if process::interrupted() {
            bail!("interrupted");
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    bail!(
        "{} of {} engines differ from SQLite\n{}",
        problems.len(),
        ENGINES.len(),
        problems.join("\n")
    )
}

/// Runs the tour and gives its tables, which are also in `target/tour/<engine>.txt`.
fn tour(engine: &str, url: Option<&str>) -> Result<String> {
    let mut command = cargo();
    command
        .args(["run", "--release", "--quiet", "--example", "tour"])
        .env("TOUR_TABLES_ONLY", "1");
    match url {
        Some(url) => command.env("DATABASE_URL", url),
        None => command.env_remove("DATABASE_URL"),
    };
    let clock = Instant::now();
    let printed = process::output(&mut command)?;
    eprintln!(
        "--> {engine}: {} lines, {:.1} s",
        printed.lines().count(),
        clock.elapsed().as_secs_f64()
    );
    let dir = paths::target("tour");
    fs::create_dir_all(&dir)?;
    fs::write(dir.join(engine).with_extension("txt"), &printed)
        .context("keeping the tour's tables")?;
    Ok(printed)
}

/// The first line that differs, in words.
fn difference(expected: &str, printed: &str) -> Option<String> {
    let (mut expected, mut printed) = (expected.lines(), printed.lines());
    for number in 1.. {
        match (expected.next(), printed.next()) {
            (None, None) => return None,
            (left, right) if left == right => {}
            (left, right) => {
                let show = |line: Option<&str>| {
                    line.map_or_else(|| "(no more lines)".to_owned(), str::to_owned)
                };
                return Some(format!(
                    "line {number} differs\n  SQLite: {}\n  here:   {}",
                    show(left),
                    show(right)
                ));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn equal_tables_have_no_difference() {
        assert_eq!(difference("a\nb\n", "a\nb\n"), None);
    }

    #[test]
    fn the_first_different_line_is_named() {
        let text = difference("a\nb\n", "a\nc\n").expect("a difference");
        assert!(text.starts_with("line 2 differs"), "{text}");
    }

    #[test]
    fn a_missing_line_is_a_difference() {
        let text = difference("a\nb\n", "a\n").expect("a difference");
        assert!(text.contains("(no more lines)"), "{text}");
    }
}

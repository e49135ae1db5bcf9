//! The 22 queries of TPC-H, as the tests have them.
//!
//! The modules `schema` and `queries` of `tests/src/tpch` are compiled as a crate of their own; the
//! figure is the time for both less that for `schema`. Without them, the report says so.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::super::package::{Language, Mode, Package};
use super::super::program::Program;
use super::super::querent::Querent;
use super::Report;
use super::cells::{Table, memory, seconds, target};
use crate::bench::measure::Measured;
use crate::{paths, process};

/// The most seconds that checking the queries should take.
const MOST: f64 = 1.5;

/// The queries beside their schema alone, or a line that there are none.
///
/// # Errors
///
/// When the command is interrupted.
pub(super) fn write(report: &mut Report<'_>, limit: Duration) -> Result<String> {
    let folder = paths::root().join("tests").join("src").join("tpch");
    let module = |name: &str| folder.join(name).join("mod.rs");
    if !module("schema").exists() || !module("queries").exists() {
        return Ok(
            "\n## The queries of TPC-H\n\nNot there yet: `tests/src/tpch` does not exist.\n"
                .to_owned(),
        );
    }
    let package = Package::new(Box::new(Tpch), limit)?;
    let mut table = Table::new(
        "The 22 queries of TPC-H in querent",
        &[
            "command",
            "schema alone",
            "with queries",
            "a query more",
            "memory",
        ],
    );
    for mode in [Mode::Check, Mode::Build] {
        let measure = |modules: &[&str]| {
            let modules: String = modules
                .iter()
                .map(|name| format!("#[path = {:?}]\npub mod {name};\n", module(name)))
                .collect();
            package.compile_text(&modules, mode)
        };
        let alone = measure(&["schema"]);
        let whole = alone.and_then(|alone| Ok((alone, measure(&["schema", "queries"])?)));
        let (alone, whole) = match whole {
            Ok(whole) => whole,
            Err(error) if process::interrupted() => return Err(error),
            Err(error) => {
                let line = package.first_error().context(error)?;
                return Ok(format!(
                    "\n## The queries of TPC-H\n\nNot measured: `{line}`\n"
                ));
            }
        };
        let more = match (alone, whole) {
            (Measured::Took(alone), Measured::Took(whole)) => {
                let rest = whole.user.saturating_sub(alone.user).as_secs_f64();
                if mode == Mode::Check {
                    report.targets.push(target(
                        &format!("`cargo check` of the queries of TPC-H takes at most {MOST} s more than their schema"),
                        &format!("{rest:.2} s"),
                        Some(rest <= MOST),
                    ));
                }
                format!("{:.1} ms", rest * 1000.0 / 22.0)
            }
            _ => "-".to_owned(),
        };
        table.row(&[
            format!("`{}`", mode.name()),
            seconds(alone),
            seconds(whole),
            more,
            memory(whole),
        ]);
    }
    Ok(table.text)
}

/// querent with what the queries of TPC-H need of it.
struct Tpch;

impl Language for Tpch {
    fn name(&self) -> &'static str {
        Querent.name()
    }

    fn folder(&self) -> &'static str {
        "tpch"
    }

    fn dependencies(&self) -> String {
        let path = paths::root().join("dsl");
        format!(
            "querent = {{ path = {path:?}, default-features = false, features = [\"decimal\", \
             \"jiff\", \"macros\", \"sqlite\"] }}\n"
        )
    }

    fn lock(&self) -> Option<PathBuf> {
        Querent.lock()
    }

    fn write(&self, _: &Program, _: &Path) -> Result<()> {
        Ok(())
    }
}

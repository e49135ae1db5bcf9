//! The 22 queries of TPC-H, as the tests have them.
//!
//! They are measured when `tests/src/tpch/mod.rs` exists: a module that compiles by itself in a
//! crate with `querent` and its features for SQLite, decimals and dates, whose `schema` module is
//! in `tests/src/tpch/schema`. The figure is the time for all of it less that for `schema`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::super::package::{Language, Mode, Package};
use super::super::program::Program;
use super::super::querent::Querent;
use super::cells::{Table, memory, seconds};
use crate::bench::measure::Measured;
use crate::{paths, process};

/// The queries beside their schema alone, or a line that there are none.
///
/// # Errors
///
/// When the command is interrupted.
pub(super) fn write(limit: Duration) -> Result<String> {
    let folder = paths::root().join("tests").join("src").join("tpch");
    if !folder.join("mod.rs").exists() {
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
        let measure = |module: &Path| {
            package.compile_text(
                &format!("#![allow(dead_code)]\n#[path = {module:?}]\nmod tpch;\n"),
                mode,
            )
        };
        let alone = measure(&folder.join("schema").join("mod.rs"));
        let whole = alone.and_then(|alone| Ok((alone, measure(&folder.join("mod.rs"))?)));
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

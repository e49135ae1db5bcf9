//! What queries and columns take: bytes of a program and impls of a module.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use object::{Object as _, ObjectSegment as _};

/// How many queries the program `queries` has; with the feature `more-queries` twice as many.
const QUERIES: u64 = 24;

/// Bytes of a program for each of its queries.
pub(crate) fn bytes_per_query() -> Result<f64> {
    let few = program(&[])?;
    let many = program(&["--features", "more-queries"])?;
    ensure!(
        many > few,
        "{many} bytes with more queries, {few} with less"
    );
    Ok((many - few) as f64 / QUERIES as f64)
}

/// The bytes of the program `queries` that are loaded when it runs.
fn program(features: &[&str]) -> Result<u64> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let this = std::env::current_exe()?;
    let directory = this.parent().context("a program in no directory")?;
    let target = directory.parent().context("no target directory")?;
    let status = Command::new(cargo)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", target)
        .args(["build", "--quiet", "--release", "--bin", "queries"])
        .args(features)
        .status()
        .context("starting cargo")?;
    ensure!(status.success(), "building the program `queries`: {status}");
    let file = directory.join("queries");
    let data = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    let object = object::File::parse(&*data)?;
    Ok(object
        .segments()
        .map(|segment| segment.file_range().1)
        .sum())
}

/// Impls in the generated modules of the sample, for each of their columns.
pub(crate) fn impls_per_column() -> Result<f64> {
    let mut impls = 0;
    let mut columns = 0;
    for file in modules()? {
        let text = std::fs::read_to_string(&file)?;
        let lines = || text.lines().map(str::trim_start);
        impls += lines().filter(|line| line.starts_with("impl")).count();
        columns += lines()
            .filter(|line| line.starts_with("impl ::querent::schema::ColumnDef for "))
            .count();
    }
    ensure!(columns > 0, "no columns in the modules of the sample");
    Ok(impls as f64 / columns as f64)
}

fn modules() -> Result<Vec<PathBuf>> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/schema");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "rs") {
            files.push(file);
        }
    }
    Ok(files)
}

//! `cargo xtask errors`: what the compiler says about mistakes, and about the same ones in Diesel.
//!
//! The mistakes are the cases of `tests/compile_fail`, which the test of that name judges one by one.
//! Those of Diesel are the examples of `benches/errors/diesel`, under the same names.

mod figures;
mod report;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use querent_errors::check::{self, Outcomes};
use querent_errors::{Folders, Sentences, Suite};

use crate::{paths, process};

/// What the compiler says about mistakes, and about the same mistakes in Diesel.
///
/// Prints tables and writes them to benches/results/errors.md.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Leave Diesel out, and write no file.
    #[arg(long)]
    alone: bool,
}

/// The mistakes, and what the compiler says about them.
struct Measured {
    suite: Suite,
    sentences: Sentences,
    querent: Outcomes,
    diesel: Option<Outcomes>,
}

/// Runs the command.
///
/// # Errors
///
/// When the cases cannot be read or compiled, or the tables cannot be written.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let mut measured = querent()?;
    if !args.alone {
        measured.diesel = Some(diesel()?);
    }
    let versions = versions(!args.alone)?;
    let text = report::text(&measured, &versions)?;
    process::print(&format!("\n{text}"))?;
    if !args.alone {
        let path = paths::root().join("benches/results/errors.md");
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        eprintln!("\nwritten: {}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn querent() -> Result<Measured> {
    let cases = paths::root().join("tests").join("compile_fail");
    let suite = Suite::read(&cases)?;
    let folders = Folders::new(paths::root(), cases);
    let made = paths::target("errors");
    let package = made.join("querent");
    eprintln!("checking {} mistakes in querent", suite.cases.len());
    check::package(&suite, &folders, &package)?;
    Ok(Measured {
        querent: check::check(&package, &made.join("target"), &folders)?,
        sentences: Sentences::read(&folders.library().join("src"))?,
        suite,
        diesel: None,
    })
}

fn diesel() -> Result<Outcomes> {
    let folders = Folders::new(paths::root(), diesel_package().join("examples"));
    eprintln!("checking the same mistakes in Diesel");
    let target = paths::target("errors").join("diesel");
    check::check(&diesel_package(), &target, &folders).context("Diesel")
}

fn diesel_package() -> PathBuf {
    paths::root().join("benches/errors/diesel")
}

/// The date, and the versions of the compiler and the libraries.
fn versions(diesel: bool) -> Result<String> {
    let date = process::output(process::command("date").args(["-u", "+%Y-%m-%d"]))?;
    let rustc = process::output(process::command("rustc").arg("--version"))?;
    let mut versions = format!(
        "{}, {}, querent {}",
        date.trim(),
        rustc.trim(),
        env!("CARGO_PKG_VERSION")
    );
    if diesel {
        let lock = diesel_package().join("Cargo.lock");
        let text = fs::read_to_string(&lock).with_context(|| lock.display().to_string())?;
        let version = text
            .split("name = \"diesel\"\nversion = \"")
            .nth(1)
            .and_then(|after| after.split('"').next())
            .with_context(|| format!("{} has no diesel", lock.display()))?;
        versions += &format!(", diesel {version}");
    }
    Ok(versions)
}

impl Measured {
    /// The groups of mistakes, and which of the cases are in each.
    fn groups(&self) -> BTreeMap<&str, Vec<&querent_errors::Case>> {
        let mut groups = BTreeMap::<_, Vec<_>>::new();
        for case in &self.suite.cases {
            groups.entry(case.about.as_str()).or_default().push(case);
        }
        groups
    }
}

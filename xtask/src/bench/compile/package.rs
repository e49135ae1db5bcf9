//! A package outside the workspace that is compiled over and over.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use super::program::Program;
use crate::bench::measure::{Measured, Usage, measure};
use crate::test::cargo;
use crate::{paths, process};

/// A library that the program can be written in.
pub(super) trait Language {
    /// The name of its crate.
    fn name(&self) -> &'static str;
    /// The lines of the manifest that depend on it.
    fn dependencies(&self) -> String;
    /// The lock file that has the versions to use, if that is settled.
    fn lock(&self) -> Option<PathBuf>;
    /// Writes the sources of the program.
    fn write(&self, program: &Program, sources: &Path) -> Result<()>;
}

/// What the compiler is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Mode {
    /// `cargo check`.
    Check,
    /// `cargo build`, without optimisation.
    Build,
}

impl Mode {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Build => "cargo build",
            Self::Check => "cargo check",
        }
    }

    fn verb(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Check => "check",
        }
    }
}

/// A package whose dependencies are compiled.
pub(super) struct Package {
    language: Box<dyn Language>,
    root: PathBuf,
    limit: Duration,
    runs: usize,
    version: String,
}

impl Package {
    /// Makes the package and compiles its dependencies.
    ///
    /// # Errors
    ///
    /// When a dependency cannot be fetched or compiled.
    pub(super) fn new(language: Box<dyn Language>, limit: Duration, runs: usize) -> Result<Self> {
        let name = language.name();
        let root = paths::target("bench").join("compile").join(name);
        let sources = root.join("src");
        if sources.exists() {
            fs::remove_dir_all(&sources)
                .with_context(|| format!("removing {}", sources.display()))?;
        }
        fs::create_dir_all(&sources).with_context(|| format!("creating {}", sources.display()))?;
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             publish = false\n\n[dependencies]\n{}\n[workspace]\n",
            language.dependencies()
        );
        write(&root.join("Cargo.toml"), &manifest)?;
        write(&sources.join("lib.rs"), "")?;
        let lock = root.join("Cargo.lock");
        if let Some(settled) = language.lock() {
            fs::copy(&settled, &lock).with_context(|| format!("copying {}", settled.display()))?;
        }
        let mut package = Self {
            language,
            root,
            limit,
            runs,
            version: String::new(),
        };
        for mode in [Mode::Check, Mode::Build] {
            let log = package.root.join("dependencies.log");
            process::run_logged(&mut package.cargo(mode), &log)
                .with_context(|| format!("compiling {name} and what it depends on"))?;
        }
        package.version = version(&lock, name)?;
        Ok(package)
    }

    /// The name and version of the library.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.language.name(), self.version)
    }

    /// Compiles a program as often as asked, and gives the median of what it took.
    ///
    /// A program that goes over the limit is compiled once.
    ///
    /// # Errors
    ///
    /// When the program cannot be written or does not compile.
    pub(super) fn measure(&self, program: &Program, mode: Mode) -> Result<Measured> {
        let sources = self.root.join("src");
        self.language.write(program, &sources)?;
        let library = sources.join("lib.rs");
        let log = self.root.join("program.log");
        let mut taken: Vec<Usage> = Vec::new();
        for _ in 0..self.runs {
            let text = fs::read(&library).with_context(|| library.display().to_string())?;
            // Cargo compiles what is newer than its last result.
            fs::write(&library, text).with_context(|| library.display().to_string())?;
            match measure(&self.cargo(mode), self.limit, &log)? {
                Measured::Took(usage) => taken.push(usage),
                over @ Measured::Over(_) => return Ok(over),
            }
            if process::interrupted() {
                bail!("interrupted");
            }
        }
        Ok(Measured::Took(median(taken)))
    }

    fn cargo(&self, mode: Mode) -> Command {
        let mut command = cargo::cargo();
        command
            .arg(mode.verb())
            .args(["--quiet", "--target-dir"])
            .arg(self.root.join("target"))
            .current_dir(&self.root)
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS");
        command
    }
}

fn median(mut taken: Vec<Usage>) -> Usage {
    let middle = taken.len() / 2;
    taken.sort_by_key(|usage| usage.memory);
    let memory = taken[middle].memory;
    taken.sort_by_key(|usage| usage.user);
    Usage {
        user: taken[middle].user,
        memory,
    }
}

/// The version of a crate in a lock file.
fn version(lock: &Path, name: &str) -> Result<String> {
    let text = fs::read_to_string(lock).with_context(|| format!("reading {}", lock.display()))?;
    let start = format!("name = \"{name}\"\nversion = \"");
    let version = text
        .split(&start)
        .nth(1)
        .and_then(|after| after.split('"').next());
    version
        .map(str::to_owned)
        .with_context(|| format!("{} has no {name}", lock.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

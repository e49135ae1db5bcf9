//! A package outside the workspace that is compiled over and over.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::program::Program;
use crate::bench::measure::{Measured, measure};
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
    version: String,
}

impl Package {
    /// Makes the package and compiles its dependencies.
    ///
    /// # Errors
    ///
    /// When a dependency cannot be fetched or compiled.
    pub(super) fn new(language: Box<dyn Language>, limit: Duration) -> Result<Self> {
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

    /// Writes the sources of a program in place of those before it.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub(super) fn write(&self, program: &Program) -> Result<()> {
        self.language.write(program, &self.root.join("src"))
    }

    /// Compiles the program that was written last.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(super) fn compile(&self, mode: Mode) -> Result<Measured> {
        let library = self.root.join("src").join("lib.rs");
        let text = fs::read(&library).with_context(|| library.display().to_string())?;
        // Cargo compiles what is newer than its last result.
        fs::write(&library, text).with_context(|| library.display().to_string())?;
        measure(
            &self.cargo(mode),
            self.limit,
            &self.root.join("program.log"),
        )
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

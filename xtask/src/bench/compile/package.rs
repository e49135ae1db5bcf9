//! A package outside the workspace that is compiled over and over.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use super::program::Program;
use super::segments::Segments;
use crate::bench::measure::{Measured, measure};
use crate::test::cargo;
use crate::{paths, process, valgrind};

/// A library that the program can be written in.
pub(super) trait Language {
    /// The name of its crate.
    fn name(&self) -> &'static str;
    /// The folder of its package.
    fn folder(&self) -> &'static str {
        self.name()
    }
    /// The lines of the manifest that depend on it.
    fn dependencies(&self) -> String;
    /// The lock file that has the versions to use, if that is settled.
    fn lock(&self) -> Option<PathBuf>;
    /// Writes the sources of the program: a library of queries, and a binary that runs them.
    fn write(&self, program: &Program, sources: &Path) -> Result<()>;
    /// Writes the sources of the program in two crates: a library of the tables, which stays as it is
    /// where it has not changed, and a binary of the queries.
    fn write_apart(&self, _: &Program, _: &Path) -> Result<()> {
        bail!("{} is measured in one crate only", self.name())
    }
}

/// What the compiler is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Mode {
    /// `cargo check`.
    Check,
    /// `cargo check` of the queries, with the tables in a crate of their own that is compiled before.
    CheckApart,
    /// `cargo build`, without optimisation.
    Build,
    /// `cargo build --release`.
    Release,
    /// `cargo build --release` of the library and of the program that runs all of it.
    Linked,
    /// `cargo check` after a change of one query, with the results of the one before.
    CheckAgain,
    /// `cargo build` after a change of one query, with the results of the one before.
    BuildAgain,
    /// `cargo check` with the next solver of trait bounds.
    NextSolver,
}

impl Mode {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Build => "cargo build",
            Self::BuildAgain => "cargo build, one query changed",
            Self::Check => "cargo check",
            Self::CheckAgain => "cargo check, one query changed",
            Self::CheckApart => "cargo check, the tables in a crate of their own",
            Self::Linked => "cargo build --release, linked",
            Self::NextSolver => "cargo check, next solver",
            Self::Release => "cargo build --release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Build | Self::BuildAgain => &["build", "--lib"],
            Self::Check | Self::CheckAgain | Self::NextSolver => &["check", "--lib"],
            Self::CheckApart => &["check", "--bin", "program"],
            Self::Linked => &["build", "--release"],
            Self::Release => &["build", "--release", "--lib"],
        }
    }

    /// How many times the limit of a check it may take.
    fn patience(self) -> u32 {
        match self {
            Self::Check | Self::CheckAgain | Self::CheckApart | Self::NextSolver => 1,
            Self::Build | Self::BuildAgain | Self::Linked | Self::Release => 2,
        }
    }

    fn is_again(self) -> bool {
        matches!(self, Self::BuildAgain | Self::CheckAgain)
    }

    /// The target directory. What is compiled in another way has one of its own, so that nothing
    /// else is compiled twice.
    fn target(self) -> &'static str {
        match self {
            Self::BuildAgain | Self::CheckAgain => "target-again",
            Self::NextSolver => "target-next-solver",
            Self::Build | Self::Check | Self::CheckApart | Self::Linked | Self::Release => "target",
        }
    }
}

/// How many times the limit a check may take while its instructions are counted.
const UNDER_VALGRIND: u32 = 20;

/// A package whose dependencies are compiled.
pub(super) struct Package {
    language: Box<dyn Language>,
    root: PathBuf,
    limit: Duration,
    version: String,
    /// The modes that the dependencies are compiled for.
    prepared: RefCell<HashSet<Mode>>,
}

impl Package {
    /// Makes the package and compiles its dependencies.
    ///
    /// # Errors
    ///
    /// When a dependency cannot be fetched or compiled.
    pub(super) fn new(language: Box<dyn Language>, limit: Duration) -> Result<Self> {
        let name = language.name();
        let root = paths::target("bench")
            .join("compile")
            .join(language.folder());
        fs::create_dir_all(&root).with_context(|| format!("creating {}", root.display()))?;
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             publish = false\n\n[dependencies]\n{}\n[workspace]\n",
            language.dependencies()
        );
        write(&root.join("Cargo.toml"), &manifest)?;
        let lock = root.join("Cargo.lock");
        if let Some(settled) = language.lock() {
            fs::copy(&settled, &lock).with_context(|| format!("copying {}", settled.display()))?;
        }
        let mut package = Self {
            language,
            root,
            limit,
            version: String::new(),
            prepared: RefCell::default(),
        };
        package.prepare(Mode::Check)?;
        package.version = version(&lock, name)?;
        Ok(package)
    }

    /// The name and version of the library.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.language.name(), self.version)
    }

    /// Compiles a program, after another one where the mode says so.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(super) fn compile(&self, program: &Program, mode: Mode) -> Result<Measured> {
        self.prepare(mode)?;
        if mode == Mode::CheckApart {
            self.language.write_apart(program, &self.sources())?;
            if let over @ Measured::Over(_) = self.cargo_measured(Mode::Check)? {
                return Ok(over);
            }
            return self.cargo_measured(mode);
        }
        self.write(program)?;
        if mode.is_again() {
            if let over @ Measured::Over(_) = self.cargo_measured(mode)? {
                return Ok(over);
            }
            let touched = true;
            self.write(&Program {
                touched,
                ..*program
            })?;
        }
        self.cargo_measured(mode)
    }

    /// The instructions that the compiler executes to check a program, cargo's left out; nothing if
    /// they are too many.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(super) fn instructions(&self, program: &Program, valgrind: &Path) -> Result<Option<u64>> {
        let mode = Mode::Check;
        self.prepare(mode)?;
        self.write(program)?;
        let counts = self.root.join("counts");
        if counts.exists() {
            fs::remove_dir_all(&counts)
                .with_context(|| format!("removing {}", counts.display()))?;
        }
        fs::create_dir_all(&counts).with_context(|| format!("creating {}", counts.display()))?;
        let wrapper = self.root.join("counted");
        valgrind::wrapper(
            &wrapper,
            valgrind,
            &[
                "--tool=cachegrind",
                "--cache-sim=no",
                &format!("--cachegrind-out-file={}/%p", counts.display()),
            ],
        )?;
        let mut command = self.cargo(mode);
        command.env("RUSTC_WORKSPACE_WRAPPER", wrapper);
        if let Measured::Over(_) = measure(&command, self.limit * UNDER_VALGRIND, &self.log())? {
            return Ok(None);
        }
        let mut most = None;
        for file in fs::read_dir(&counts).context("reading the counts")? {
            let text = fs::read_to_string(file?.path()).context("reading a count")?;
            let summary = text
                .lines()
                .rev()
                .find_map(|line| line.strip_prefix("summary: "));
            let count: Option<u64> = summary.and_then(|count| count.trim().parse().ok());
            // Cargo also asks the compiler for its version.
            most = most.max(count);
        }
        most.context("Valgrind counted nothing").map(Some)
    }

    /// Compiles a library that is given as text.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(super) fn compile_text(&self, library: &str, mode: Mode) -> Result<Measured> {
        self.prepare(mode)?;
        write(&self.sources().join("lib.rs"), library)?;
        self.cargo_measured(mode)
    }

    /// The sizes of the program that was linked last, which is run to see that its queries work.
    ///
    /// # Errors
    ///
    /// When the program fails, or its queries do not find one row each.
    pub(super) fn segments(&self, program: &Program) -> Result<Segments> {
        let file = self
            .root
            .join(Mode::Linked.target())
            .join("release")
            .join("program");
        let rows = process::output(&mut process::command(&file))?;
        if rows.trim() != program.queries.to_string() {
            let title = self.title();
            bail!("{title}: {program} gave {} rows", rows.trim());
        }
        Segments::of(&file)
    }

    /// The first line that the compiler printed about an error.
    pub(super) fn first_error(&self) -> Option<String> {
        let text = fs::read_to_string(self.log()).ok()?;
        text.lines()
            .find(|line| line.starts_with("error") || line.contains("panicked at"))
            .map(str::to_owned)
    }

    /// Compiles the dependencies for a mode, together with an empty program.
    fn prepare(&self, mode: Mode) -> Result<()> {
        if !self.prepared.borrow_mut().insert(mode) {
            return Ok(());
        }
        let sources = self.sources();
        if sources.exists() {
            fs::remove_dir_all(&sources)
                .with_context(|| format!("removing {}", sources.display()))?;
        }
        fs::create_dir_all(&sources).with_context(|| format!("creating {}", sources.display()))?;
        write(&sources.join("lib.rs"), "")?;
        write(&sources.join("main.rs"), "fn main() {}\n")?;
        process::run_logged(&mut self.cargo(mode), &self.log())
            .with_context(|| format!("compiling {} and its dependencies", self.language.name()))
    }

    /// Writes the sources of a program in place of those before it. Cargo compiles what is newer
    /// than its last result.
    fn write(&self, program: &Program) -> Result<()> {
        self.language.write(program, &self.sources())
    }

    fn cargo_measured(&self, mode: Mode) -> Result<Measured> {
        measure(&self.cargo(mode), self.limit * mode.patience(), &self.log())
    }

    fn cargo(&self, mode: Mode) -> Command {
        let mut command = cargo::cargo();
        command
            .args(mode.arguments())
            .args(["--quiet", "--target-dir"])
            .arg(self.root.join(mode.target()))
            .current_dir(&self.root)
            .env("CARGO_INCREMENTAL", if mode.is_again() { "1" } else { "0" })
            .env_remove("RUSTFLAGS");
        if mode == Mode::NextSolver {
            command
                .env("RUSTC_BOOTSTRAP", "1")
                .env("RUSTFLAGS", "-Znext-solver=globally");
        }
        command
    }

    fn sources(&self) -> PathBuf {
        self.root.join("src")
    }

    fn log(&self) -> PathBuf {
        self.root.join("program.log")
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

/// Writes a file of a package.
///
/// # Errors
///
/// When it cannot be written.
pub(super) fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

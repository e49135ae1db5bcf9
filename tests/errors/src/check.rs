//! Compiling a package whose examples are the cases.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel};
use cargo_metadata::{Message as Line, TargetKind};

use crate::{Folders, Message, Suite};

/// What the compiler said about a case.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Whether it was compiled.
    pub compiled: bool,
    /// Its errors.
    pub errors: Vec<Message>,
}

/// What the compiler says about the cases, by name.
pub type Outcomes = BTreeMap<String, Outcome>;

/// Makes a package outside the workspace whose examples are the cases of a suite.
///
/// # Errors
///
/// When it cannot be written.
pub fn package(suite: &Suite, folders: &Folders, package: &Path) -> Result<()> {
    let library = folders.library();
    let mut manifest = format!(
        "[package]\nname = \"querent-compile-fail\"\nedition = \"2024\"\npublish = false\n\
         autoexamples = false\n\n\
         [workspace]\n\n\
         [dependencies.querent]\npath = {library:?}\n\
         features = [\"mysql\", \"postgres\"]\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n\n\
         [lints.rust]\nwarnings = \"allow\"\n",
    );
    for case in suite.cases.iter().chain(&suite.passes) {
        write!(
            manifest,
            "\n[[example]]\nname = {:?}\npath = {:?}\n",
            case.name, case.path
        )?;
    }
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("src").join("lib.rs"), "")?;
    fs::write(package.join("Cargo.toml"), manifest)?;
    // the versions that are there already
    fs::copy(folders.lock(), package.join("Cargo.lock")).context("copying Cargo.lock")?;
    Ok(())
}

/// Checks the examples of a package and reads what the compiler says about each.
///
/// # Errors
///
/// When cargo cannot be run, or what the examples depend on does not compile.
pub fn check(package: &Path, target: &Path, folders: &Folders) -> Result<Outcomes> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--examples", "--keep-going"])
        .arg("--message-format=json")
        .arg("--target-dir")
        .arg(target)
        .current_dir(package)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stderr(Stdio::piped())
        .output()
        .context("starting cargo")?;
    let outcomes = outcomes(&output.stdout, folders)?;
    if outcomes.is_empty() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(outcomes)
}

fn outcomes(printed: &[u8], folders: &Folders) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    for line in Line::parse_stream(printed) {
        match line? {
            Line::CompilerArtifact(made) if made.target.kind.contains(&TargetKind::Example) => {
                outcomes.entry(made.target.name).or_default().compiled = true;
            }
            Line::CompilerMessage(said) if is_error(&said.message) => {
                if !said.target.kind.contains(&TargetKind::Example) {
                    bail!("{}", said.message.rendered.unwrap_or_default());
                }
                let outcome = outcomes.entry(said.target.name).or_default();
                outcome.errors.push(Message::of(&said.message, folders));
            }
            _ => {}
        }
    }
    Ok(outcomes)
}

fn is_error(message: &Diagnostic) -> bool {
    matches!(message.level, DiagnosticLevel::Error) && !message.message.starts_with("aborting due")
}

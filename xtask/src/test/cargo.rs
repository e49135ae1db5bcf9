//! The steps that are one cargo command, or few.
//!
//! All of them share one target directory. Lints are made errors by clippy's own arguments and
//! not by `RUSTFLAGS`, so that no dependency is built twice.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::servers::Env;
use crate::{paths, process};

/// The feature sets that the library is checked with.
const FEATURES: [&str; 5] = ["", "sqlite", "postgres", "mysql", "sqlite,postgres,mysql"];

pub(super) fn fmt() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))
}

pub(super) fn clippy() -> Result<()> {
    run(cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

pub(super) fn test(env: &Env) -> Result<()> {
    run(cargo()
        .args(["test", "--workspace", "--no-fail-fast"])
        .envs(env.iter().cloned()))
}

pub(super) fn features() -> Result<()> {
    for features in FEATURES {
        eprintln!("--> features [{features}]");
        let check = [
            "clippy",
            "--package",
            "querent",
            "--no-default-features",
            "--features",
            features,
        ];
        run(cargo().args(check).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

pub(super) fn doc() -> Result<()> {
    run(cargo()
        .args(["doc", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings"))
}

/// Compares what operations cost with the committed figures; without `valgrind`, instructions are
/// left out.
pub(super) fn guards(env: &Env, valgrind: Option<&Path>) -> Result<()> {
    let mut command = cargo();
    command
        .args(["run", "--quiet", "--release", "--package", "querent-guards"])
        .envs(env.iter().cloned());
    if let Some(valgrind) = valgrind {
        command.env("QUERENT_VALGRIND", valgrind);
    }
    run(&mut command)
}

/// Cargo in the workspace's root, without what `cargo xtask` itself was started with.
pub(crate) fn cargo() -> Command {
    let mut command = process::command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(paths::root())
        .env_remove("LD_LIBRARY_PATH");
    let inherited = std::env::vars_os().map(|(name, _)| name);
    for name in inherited.filter(|name| {
        let name = name.as_encoded_bytes();
        name.starts_with(b"CARGO_PKG_") || name.starts_with(b"CARGO_MANIFEST_")
    }) {
        command.env_remove(name);
    }
    command
}

/// Runs a command that prints what it has to say itself.
pub(super) fn run(command: &mut Command) -> Result<()> {
    let status = process::run(command)?;
    if !status.success() {
        let arguments: Vec<_> = command
            .get_args()
            .map(|argument| argument.to_string_lossy())
            .collect();
        bail!("cargo {} ({status})", arguments.join(" "));
    }
    Ok(())
}

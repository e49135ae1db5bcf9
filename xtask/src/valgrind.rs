//! Valgrind, which counts instructions for the guards and the benchmarks.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::apt::{self, Libc};
use crate::{paths, process};

/// The program: the host's, or the one of the host's Debian release, fetched once.
///
/// # Errors
///
/// When this system cannot have it: instructions are not counted then.
pub(crate) fn prepare() -> Result<PathBuf> {
    const NAME: &str = "valgrind";
    if let Some(program) = paths::on_path(NAME) {
        return Ok(program);
    }
    let home = paths::target(NAME);
    let prefix = apt::prefix(
        &home.join("debian"),
        &apt::host_suite()?,
        &[NAME],
        Libc::Host,
    )?;
    // The packaged script looks for its tools under /usr.
    let tools = [
        "usr/libexec/valgrind",
        &format!("usr/lib/{}-linux-gnu/valgrind", std::env::consts::ARCH),
    ]
    .map(|path| prefix.join(path))
    .into_iter()
    .find(|path| path.exists())
    .context("the package has no tools")?;
    let script = home.join(NAME);
    write_script(
        &script,
        &format!(
            "VALGRIND_LIB={} exec {}",
            process::quoted(&tools.display().to_string()),
            process::quoted(&prefix.join("usr/bin/valgrind.bin").display().to_string())
        ),
    )?;
    let works = process::run(
        process::command(&script)
            .args(["-q", "--tool=none", "true"])
            .stdout(std::process::Stdio::null()),
    )?;
    ensure!(works.success(), "valgrind does not run here ({works})");
    Ok(script)
}

/// Writes a program that runs another one, its first argument, under Valgrind.
///
/// # Errors
///
/// When it cannot be written.
pub(crate) fn wrapper(path: &Path, valgrind: &Path, options: &[&str]) -> Result<()> {
    let valgrind = valgrind.display().to_string();
    let words = [valgrind.as_str()]
        .into_iter()
        .chain(options.iter().copied());
    let words: Vec<String> = words.map(process::quoted).collect();
    write_script(path, &format!("exec {}", words.join(" ")))
}

/// Writes a script of one command, which is given the script's own arguments.
fn write_script(path: &Path, command: &str) -> Result<()> {
    fs::write(path, format!("#!/bin/sh\n{command} \"$@\"\n"))
        .with_context(|| format!("writing {}", path.display()))?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .with_context(|| format!("making {} a program", path.display()))
}

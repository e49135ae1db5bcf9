//! Valgrind, which counts instructions for the guards.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

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
    fs::write(
        &script,
        format!(
            "#!/bin/sh\nVALGRIND_LIB={} exec {} \"$@\"\n",
            process::quoted(&tools.display().to_string()),
            process::quoted(&prefix.join("usr/bin/valgrind.bin").display().to_string())
        ),
    )?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    let works = process::run(
        process::command(&script)
            .args(["-q", "--tool=none", "true"])
            .stdout(std::process::Stdio::null()),
    )?;
    ensure!(works.success(), "valgrind does not run here ({works})");
    Ok(script)
}

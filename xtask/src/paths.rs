//! Where things are: everything that the commands make is under the workspace's `target`.

use std::path::{Path, PathBuf};

/// The workspace's root.
///
/// `cargo run` names this package's directory; the path known at compile time is for a binary
/// that is started by hand.
pub(crate) fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .parent()
        .map_or_else(|| package.clone(), Path::to_path_buf)
}

/// `target/<name>` of the workspace, where a command keeps what it makes.
pub(crate) fn target(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// The directory that a program is found in along `PATH`.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|file| file.is_file())
}

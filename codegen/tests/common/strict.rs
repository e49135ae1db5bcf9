//! Compiling modules in a crate that is as strict as can be.
//!
//! They are compiled with a stand-in for `querent` that has its traits and nothing behind them.

use std::path::{Path, PathBuf};
use std::process::Command;

const HEAD: &str = "\
//! Generated modules.
#![warn(missing_docs, missing_debug_implementations, missing_copy_implementations)]
#![warn(nonstandard_style, unused, future_incompatible, rust_2018_idioms, let_underscore)]
#![warn(unreachable_pub, unnameable_types, unused_qualifications, single_use_lifetimes)]
#![warn(trivial_casts, trivial_numeric_casts, unused_lifetimes, variant_size_differences)]
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]
/// Identifiers.
pub mod ids {
    /// The number of a user.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub struct UserId(pub i64);
    /// Its SQL type.
    #[derive(Debug, Clone, Copy)]
    pub struct UserIdSql;
    impl ::querent::types::SqlType for UserIdSql {
        type Rust = UserId;
    }
}
";

/// A crate with generated modules, and where it is compiled.
pub(crate) struct Strict {
    directory: tempfile::TempDir,
    library: PathBuf,
    source: PathBuf,
}

impl Strict {
    /// A crate with a module for each directory of modules.
    pub(crate) fn new(roots: &[PathBuf]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let library = directory.path().join("libquerent.rlib");
        let stub = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stub/querent.rs");
        run(tool("rustc")
            .args(["--crate-name", "querent", "-o"])
            .arg(&library)
            .arg(stub));
        let mut text = HEAD.to_owned();
        for (at, root) in roots.iter().enumerate() {
            let path = root.join("mod.rs");
            text.push_str(&format!("#[path = {path:?}]\npub mod schema{at};\n"));
        }
        let source = directory.path().join("strict.rs");
        std::fs::write(&source, text).unwrap();
        Self {
            directory,
            library,
            source,
        }
    }

    /// Runs `rustc` or `rustdoc` on the crate, and returns what it said.
    pub(crate) fn run(&self, name: &str, arguments: &[&str]) -> String {
        let library = format!("querent={}", self.library.display());
        let mut command = tool(name);
        command.args(["--extern", &library]).arg(&self.source);
        run(command.args(arguments).current_dir(self.directory.path()))
    }
}

fn tool(name: &str) -> Command {
    let path = std::env::var_os(name.to_uppercase()).unwrap_or_else(|| name.into());
    let mut command = Command::new(path);
    command.args(["--edition", "2024", "--crate-type", "lib"]);
    command
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}");
    text.into_owned()
}

//! The expected modules compile, without a warning, and so does their documentation.

mod common;

use std::path::{Path, PathBuf};

use common::strict::Strict;

#[test]
fn expected_modules_compile_without_warnings() {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected");
    let entries = std::fs::read_dir(expected).unwrap();
    let mut roots: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    roots.sort();
    let strict = Strict::new(&roots);
    strict.run("rustc", &["-D", "warnings", "--emit", "metadata"]);
    strict.run("rustdoc", &["-D", "warnings", "-o", "doc"]);
    let told = strict.run("rustdoc", &["--test"]);
    assert!(
        told.contains("running 0 tests"),
        "comments became doctests:\n{told}"
    );
}

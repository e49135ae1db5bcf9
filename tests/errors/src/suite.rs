//! A folder of cases.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::Case;

/// The cases of a folder: its files have one mistake each, those in `pass/` have none.
#[derive(Debug)]
pub struct Suite {
    /// The mistakes, by name.
    pub cases: Vec<Case>,
    /// The right spellings, by name. Their names begin with `pass_`.
    pub passes: Vec<Case>,
}

impl Suite {
    /// Reads a folder.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or does not say what its mistake is or what is expected.
    pub fn read(folder: &Path) -> Result<Self> {
        let read = |folder: &Path| -> Result<Vec<Case>> {
            files(folder)?.iter().map(|path| Case::read(path)).collect()
        };
        let cases = read(folder)?;
        for message in with_extension(folder, "stderr")? {
            if !message.with_extension("rs").exists() {
                bail!("{}: there is no case for this message", message.display());
            }
        }
        for case in &cases {
            if case.expect.is_empty() || case.mistake.is_empty() {
                bail!(
                    "{}: the lines `//! mistake: ..` and `//! expect: ..` are needed",
                    case.path.display()
                );
            }
        }
        let mut passes = read(&folder.join("pass"))?;
        for case in &mut passes {
            case.name.insert_str(0, "pass_");
        }
        Ok(Self { cases, passes })
    }
}

/// The Rust files of a folder in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    with_extension(folder, "rs")
}

fn with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

//! The files on disk: writing them, and comparing them with what would be written.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diff::{Difference, diff};
use crate::error::Error;
use crate::model::Schema;
use crate::output::{HEADER, Output, RECORD};

/// What [`write()`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WriteReport {
    /// Files that were written because they were missing or different.
    pub written: Vec<PathBuf>,
    /// Files that were removed because nothing generates them any more.
    pub removed: Vec<PathBuf>,
    /// How many files were already as they should be.
    pub unchanged: usize,
}

/// Writes the output into a directory, which is created if it is missing.
///
/// Only files that differ are written, each whole or not at all. Files of an earlier run that are
/// no longer generated are removed; files that querent did not write are left alone. Paths in the
/// report are relative to the directory.
///
/// # Errors
///
/// If a file cannot be read, written or removed, or if a file that querent did not write lies
/// where a module belongs.
pub fn write(directory: &Path, output: &Output) -> Result<WriteReport, Error> {
    let mut report = WriteReport::default();
    let mut changed = Vec::new();
    for (path, text) in &output.files {
        let target = directory.join(path);
        match read(&target)? {
            Some(found) if same(&found, text) => report.unchanged += 1,
            Some(found) if !is_ours(path, &found) => return Err(Error::foreign(&target)),
            _ => changed.push((path, text)),
        }
    }
    for (path, text) in changed {
        replace(&directory.join(path), text)?;
        report.written.push(path.clone());
    }
    for path in extra(directory, output)? {
        let target = directory.join(&path);
        fs::remove_file(&target).map_err(Error::io("remove", &target))?;
        remove_if_empty(directory, &path);
        report.removed.push(path);
    }
    Ok(report)
}

/// Compares a directory with what would be written into it from the live database.
///
/// `schema` is the schema that `output` was generated from. If the recorded schema differs from
/// it, the differences are those between the two; otherwise they are the files that are missing,
/// superfluous or different. No difference means that [`write()`] would do nothing.
///
/// # Errors
///
/// If the directory or a file in it cannot be read.
pub fn check(directory: &Path, output: &Output, schema: &Schema) -> Result<Vec<Difference>, Error> {
    let mut files = Vec::new();
    let mut present = false;
    for (path, text) in &output.files {
        let change = match read(&directory.join(path))? {
            Some(found) => {
                present = true;
                (!same(&found, text)).then_some("differs from what would be written")
            }
            None => Some("is missing"),
        };
        files.extend(change.map(|change| Difference::new(path.display(), change)));
    }
    if !present {
        return Ok(vec![Difference::new(
            directory.display(),
            "holds no generated modules",
        )]);
    }
    for path in extra(directory, output)? {
        files.push(Difference::new(path.display(), "is no longer generated"));
    }
    if files.is_empty() {
        return Ok(files);
    }
    let recorded = read(&directory.join(RECORD))?;
    let recorded: Option<Schema> =
        recorded.and_then(|recorded| serde_json::from_slice(&recorded).ok());
    let changes = recorded.map_or_else(Vec::new, |recorded| diff(&recorded, schema));
    Ok(if changes.is_empty() { files } else { changes })
}

/// The generated modules in the directory that the output does not have, relative to it.
fn extra(directory: &Path, output: &Output) -> Result<Vec<PathBuf>, Error> {
    let mut extra = BTreeSet::new();
    let mut pending = vec![PathBuf::new()];
    while let Some(relative) = pending.pop() {
        let path = directory.join(&relative);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::io("read", &path)(error)),
        };
        for entry in entries {
            let entry = entry.map_err(Error::io("read", &path))?;
            let kind = entry
                .file_type()
                .map_err(Error::io("read", &entry.path()))?;
            let relative = relative.join(entry.file_name());
            let is_module = relative
                .extension()
                .is_some_and(|extension| extension == "rs");
            if kind.is_dir() && relative.components().count() == 1 {
                // Only the modules of other schemas lie deeper, and only by one step.
                pending.push(relative);
            } else if kind.is_file()
                && is_module
                && !output.files.contains_key(&relative)
                && read(&entry.path())?.is_some_and(|found| has_header(&found))
            {
                extra.insert(relative);
            }
        }
    }
    Ok(extra.into_iter().collect())
}

/// The contents of a file; `None` if there is none.
fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}

/// Whether a file holds the text, with line ends of either kind.
fn same(found: &[u8], text: &str) -> bool {
    found == text.as_bytes()
        || std::str::from_utf8(found).is_ok_and(|found| found.replace("\r\n", "\n") == text)
}

/// Whether a file may be overwritten.
fn is_ours(path: &Path, found: &[u8]) -> bool {
    let blank = found.iter().all(u8::is_ascii_whitespace);
    let record = || {
        let value: Option<serde_json::Value> = serde_json::from_slice(found).ok();
        value.is_some_and(|value| value.get("tables").is_some())
    };
    blank || has_header(found) || (path == Path::new(RECORD) && record())
}

fn has_header(found: &[u8]) -> bool {
    found.starts_with(HEADER.as_bytes())
}

/// Puts a text where a file is or will be, in one step.
fn replace(path: &Path, text: &str) -> Result<(), Error> {
    let directory = path.parent().unwrap_or_else(|| Path::new(""));
    fs::create_dir_all(directory).map_err(Error::io("create", directory))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = directory.join(format!(".{name}.{}.tmp", std::process::id()));
    let written = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path));
    written.map_err(|error| {
        // The first failure is the one to tell.
        let _ = fs::remove_file(&temporary);
        Error::io("write", path)(error)
    })
}

/// Removes the directory of a schema once its last file is gone.
fn remove_if_empty(directory: &Path, path: &Path) {
    let parent = path.parent().unwrap_or_else(|| Path::new(""));
    if parent != Path::new("") {
        // A directory that is not empty stays, and that is no failure.
        let _ = fs::remove_dir(directory.join(parent));
    }
}

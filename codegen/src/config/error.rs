//! What is wrong with a configuration file, and where.

use std::fmt;
use std::path::{Path, PathBuf};

/// A configuration file that cannot be read or has no meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    path: PathBuf,
    place: Option<Place>,
    message: String,
}

/// A line of a configuration file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    line: usize,
    text: String,
}

impl ConfigError {
    /// The file in question.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The line in question, counted from one; `None` if the file could not be read.
    pub fn line(&self) -> Option<usize> {
        self.place.as_ref().map(|place| place.line)
    }

    pub(super) fn io(path: &Path, error: &std::io::Error) -> Self {
        Self {
            path: path.to_owned(),
            place: None,
            message: error.to_string(),
        }
    }

    pub(super) fn toml(path: &Path, text: &str, error: &toml::de::Error) -> Self {
        let place = error.span().map(|span| {
            let before = text.get(..span.start).unwrap_or(text);
            let line = before.matches('\n').count();
            Place {
                line: line + 1,
                text: text.lines().nth(line).unwrap_or_default().to_owned(),
            }
        });
        Self {
            path: path.to_owned(),
            place,
            message: error.message().replace('\n', ", "),
        }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        let Some(place) = &self.place else {
            return write!(f, ": {}", self.message);
        };
        write!(f, ", line {}: {}", place.line, self.message)?;
        if !place.text.trim().is_empty() {
            write!(f, "\n  {} | {}", place.line, place.text.trim())?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}

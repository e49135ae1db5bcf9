//! The library's own sentences.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// The sentences of a library: every `message = ".."` and `note = ".."` of its traits.
#[derive(Debug, Default)]
pub struct Sentences {
    messages: Vec<Sentence>,
    notes: Vec<Sentence>,
}

impl Sentences {
    /// Reads the sources in a folder.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut sentences = Self::default();
        sentences.add(folder)?;
        Ok(sentences)
    }

    fn add(&mut self, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                self.add(&path)?;
                continue;
            }
            let mut capability = false;
            for line in fs::read_to_string(&path)?.lines() {
                let line = line.trim();
                capability = line.ends_with("capability! {") || (capability && line != "}");
                if let Some(text) = line.strip_prefix("message = \"") {
                    self.messages.push(Sentence::of(text));
                } else if let Some(text) = line.strip_prefix("note = \"") {
                    self.notes.push(Sentence::of(text));
                } else if let Some(text) = line.strip_prefix('"') {
                    // A row of capabilities: a sentence about the dialect, and a note.
                    if text.starts_with("`{Self}` ") {
                        self.messages.push(Sentence::of(text));
                    } else if text.ends_with(';') || (capability && text.ends_with('"')) {
                        self.notes.push(Sentence::of(text.trim_end_matches(';')));
                    }
                }
            }
        }
        Ok(())
    }

    pub(crate) fn is_message(&self, line: &str) -> bool {
        self.messages.iter().any(|sentence| sentence.fits(line))
    }

    pub(crate) fn is_note(&self, line: &str) -> bool {
        self.notes.iter().any(|sentence| sentence.fits(line))
    }
}

/// The words of a sentence between its placeholders.
#[derive(Debug)]
struct Sentence(Vec<String>);

impl Sentence {
    /// Of a string literal without its first quote.
    fn of(literal: &str) -> Self {
        let text = literal
            .trim_end_matches(',')
            .trim_end_matches('"')
            .replace("\\\"", "\"");
        let words = text
            .split('{')
            .enumerate()
            .map(|(index, part)| match part.split_once('}') {
                Some((_, words)) if index > 0 => words.to_owned(),
                _ => part.to_owned(),
            });
        Self(words.collect())
    }

    fn fits(&self, line: &str) -> bool {
        let Some((first, rest)) = self.0.split_first() else {
            return false;
        };
        let Some(mut line) = line.strip_prefix(first.as_str()) else {
            return false;
        };
        for words in rest {
            match line.find(words.as_str()) {
                Some(at) => line = &line[at + words.len()..],
                None => return false,
            }
        }
        line.is_empty() || rest.last().is_some_and(String::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::Sentence;

    #[test]
    fn a_sentence_fits_whatever_stands_for_its_placeholders() {
        let sentence = Sentence::of("table `{T}` is not in this query\",");
        assert!(sentence.fits("table `posts::table` is not in this query"));
        assert!(!sentence.fits("table `posts::table` is not in this query, but"));
        assert!(!sentence.fits("the table is not in this query"));
    }
}

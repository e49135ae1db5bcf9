//! A file with one mistake, and what its first lines say about it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::Rule;

/// A file with one mistake, or with none.
///
/// ```text
/// //! mistake: a column that does not exist
/// //! expect: cannot find value `nmae` in module `users`
/// //! about: names
/// //! suggests: users::name
/// //! rustc: a path is resolved before querent has a say
/// //! left: lines: it shows where the nearest name is declared
/// ```
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of the file.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What the mistake is, or what a file without one shows.
    pub mistake: String,
    /// The group of mistakes it belongs to; the first word of the name, if the file does not say.
    pub about: String,
    /// The first line of its error, without the error's code.
    pub expect: String,
    /// What a suggestion of the error must contain.
    pub suggests: Option<String>,
    /// Why the error is in the compiler's own words.
    pub rustc: Option<String>,
    /// The rules that its error breaks, and why.
    pub left: Vec<(Rule, String)>,
}

impl Case {
    /// Reads the first lines of a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or one of these lines is not known.
    pub fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let name = path
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let mut case = Self {
            about: name.split('_').next().unwrap_or_default().to_owned(),
            name,
            path: path.to_owned(),
            mistake: String::new(),
            expect: String::new(),
            suggests: None,
            rustc: None,
            left: Vec::new(),
        };
        for line in text.lines().map_while(|line| line.strip_prefix("//! ")) {
            case.header(line)
                .with_context(|| format!("{}: `//! {line}`", path.display()))?;
        }
        Ok(case)
    }

    fn header(&mut self, line: &str) -> Result<()> {
        let Some((key, value)) = line.split_once(": ") else {
            bail!("expected `//! key: value`");
        };
        let value = value.to_owned();
        match key {
            "about" => self.about = value,
            "expect" => self.expect = value,
            "left" => {
                let (rule, reason) = value
                    .split_once(": ")
                    .context("expected `//! left: rule: reason`")?;
                self.left.push((rule.parse()?, reason.to_owned()));
            }
            "mistake" | "shows" => self.mistake = value,
            "rustc" => self.rustc = Some(value),
            "suggests" => self.suggests = Some(value),
            _ => bail!(
                "unknown key: the keys are `mistake`, `shows`, `expect`, `about`, `suggests`, `rustc` and `left`"
            ),
        }
        Ok(())
    }

    /// The file with the whole message.
    #[must_use]
    pub fn committed(&self) -> PathBuf {
        self.path.with_extension("stderr")
    }
}

//! Messages without what differs between machines.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The folders that messages name.
#[derive(Clone, Debug)]
pub struct Folders {
    root: PathBuf,
    cases: PathBuf,
}

impl Folders {
    /// Of the workspace at `root`, with the cases in `cases`.
    #[must_use]
    pub const fn new(root: PathBuf, cases: PathBuf) -> Self {
        Self { root, cases }
    }

    /// The library's package.
    #[must_use]
    pub fn library(&self) -> PathBuf {
        self.root.join("dsl")
    }

    /// The workspace's lock file.
    #[must_use]
    pub fn lock(&self) -> PathBuf {
        self.root.join("Cargo.lock")
    }

    /// A message without the folders, the line numbers of the library and the width of the margin
    /// that depends on them, and the names of temporary files.
    pub(crate) fn excerpt(&self, rendered: &str) -> String {
        let margin = rendered
            .lines()
            .find_map(|line| line.find("--> "))
            .unwrap_or(0);
        let blank = " ".repeat(margin);
        let mut text = String::new();
        let mut in_case = true;
        for line in rendered.trim_end().lines() {
            let (head, rest) = line.split_at_checked(margin).unwrap_or((line, ""));
            let place = rest
                .strip_prefix("--> ")
                .or_else(|| rest.strip_prefix("::: "));
            if let Some(place) = place {
                let (place, is_case) = self.place(place);
                in_case = is_case;
                let _ = write!(text, "  {}{place}", &rest[..4]);
            } else if let Some((note, _)) = rest.split_once("has been written to '") {
                let _ = write!(text, "  {note}has been written to '$FILE'");
            } else if head == blank {
                let _ = write!(text, "  {rest}");
            } else if !head.is_empty() && head.trim().bytes().all(|byte| byte.is_ascii_digit()) {
                let head = if in_case { head.trim() } else { "LL" };
                let _ = write!(text, "{head:<2}{rest}");
            } else {
                text.push_str(line);
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        text
    }

    /// A place in a file without the folder, and whether it is in a case. Only there it keeps its
    /// line.
    fn place(&self, place: &str) -> (String, bool) {
        let shorten = |folder: &Path, sign: &str| {
            Some(format!("{sign}{}", place.strip_prefix(folder.to_str()?)?))
        };
        let file = place.split(':').next().unwrap_or_default();
        match shorten(&self.cases, "$DIR") {
            Some(short) if !file.contains("/schema/") => (short, true),
            Some(short) => (without_line(&short), false),
            None => {
                let short = shorten(&self.library(), "$QUERENT").or_else(|| {
                    let (_, library) = place.split_once("/library/")?;
                    Some(format!("$RUST/{library}"))
                });
                (without_line(short.as_deref().unwrap_or(place)), false)
            }
        }
    }
}

fn without_line(place: &str) -> String {
    place.split(':').next().unwrap_or_default().to_owned()
}

//! `cargo xtask quote`: the figures in the documents are those of the result files.
//!
//! A result file begins with a title and a paragraph with the date, the versions and the command that
//! made it. Its parts are marked:
//!
//! ```text
//! <!-- quote: name -->
//! ..
//! <!-- end -->
//! ```
//!
//! A document quotes a part, or the first table of a file that marks none:
//!
//! ```text
//! <!-- quoted: benches/results/errors.md#name -->
//! ..
//! <!-- end -->
//! ```
//!
//! What stands between the marks is written by this command: the part, and where it is from.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::paths;

/// The documents that quote results.
const DOCUMENTS: [&str; 2] = ["COMPARE.md", "README.md"];
const QUOTED: &str = "<!-- quoted: ";
const QUOTE: &str = "<!-- quote: ";
const END: &str = "<!-- end -->";

/// Writes the results into the documents that quote them.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when a document does not have what the result files have.
    #[arg(long)]
    check: bool,
}

/// Runs the command.
///
/// # Errors
///
/// When a mark is not understood, a file cannot be read or written, or a document is out of date.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let root = paths::root();
    let mut outdated = Vec::new();
    for document in DOCUMENTS {
        let path = root.join(document);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let quoted = fill(&text, &root).with_context(|| document.to_owned())?;
        if quoted == text {
            continue;
        }
        if args.check {
            outdated.push(document);
        } else {
            fs::write(&path, quoted).with_context(|| path.display().to_string())?;
            eprintln!("written: {}", path.display());
        }
    }
    if !outdated.is_empty() {
        bail!(
            "out of date: {}. Run `cargo xtask quote`",
            outdated.join(", ")
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// A document with what it quotes.
fn fill(text: &str, root: &Path) -> Result<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(QUOTED) {
        let (source, after) = after
            .split_once(" -->\n")
            .context("a mark without its end")?;
        let (_, after) = after
            .split_once(END)
            .with_context(|| format!("no `{END}` after the mark of {source}"))?;
        let quotation = quotation(source, root).with_context(|| source.to_owned())?;
        filled += &format!("{before}{QUOTED}{source} -->\n{quotation}{END}");
        rest = after;
    }
    Ok(filled + rest)
}

/// A part of a result file, and where it is from.
fn quotation(source: &str, root: &Path) -> Result<String> {
    let (file, name) = match source.split_once('#') {
        Some((file, name)) => (file, Some(name)),
        None => (source, None),
    };
    let text = fs::read_to_string(root.join(file))?;
    let part = match name {
        Some(name) => part(&text, name).with_context(|| format!("no part `{name}`"))?,
        None => first_table(&text).context("no table")?,
    };
    let origin =
        origin(&text).context("no paragraph with the date, the versions and the command")?;
    Ok(format!("{}\n\n[{file}]({file}): {origin}\n", part.trim()))
}

/// A marked part.
fn part<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = text.split_once(&format!("{QUOTE}{name} -->\n"))?;
    Some(after.split_once(END)?.0)
}

/// The lines of the first table.
fn first_table(text: &str) -> Option<&str> {
    let start = text.find("\n|")? + 1;
    let table = text.get(start..)?;
    let end = table.find("\n\n").unwrap_or(table.len());
    table.get(..end)
}

/// The paragraph after the title, in one line.
fn origin(text: &str) -> Option<String> {
    let mut paragraphs = text.split("\n\n");
    let title = paragraphs.next()?;
    let origin = paragraphs.next()?.trim();
    (title.starts_with("# ") && origin.contains('`')).then(|| origin.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Args, fill, first_table, run};

    const RESULT: &str = "# Errors\n\n2026-01-01, rustc 1.\nMade by `cargo xtask errors`.\n\n\
         ## One\n\n| a |\n|--:|\n| 1 |\n\n<!-- quote: two -->\n| b |\n<!-- end -->\n";

    #[test]
    fn documents_have_what_the_results_have() {
        run(&Args { check: true }).expect("documents that are up to date");
    }

    #[test]
    fn a_part_is_quoted_with_its_origin() {
        let folder = std::env::temp_dir().join(format!("querent-quote-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("r.md"), RESULT).expect("a result file");
        let document = "a\n<!-- quoted: r.md#two -->\nold\n<!-- end -->\nb\n";
        let filled = fill(document, &folder).expect("a document");
        let unknown = fill("<!-- quoted: r.md#three -->\n<!-- end -->", &folder);
        let missing = fill("<!-- quoted: s.md -->\n<!-- end -->", &folder);
        fs::remove_dir_all(&folder).expect("the folder");
        assert_eq!(
            filled,
            "a\n<!-- quoted: r.md#two -->\n| b |\n\n[r.md](r.md): 2026-01-01, rustc 1. Made by \
             `cargo xtask errors`.\n<!-- end -->\nb\n"
        );
        assert!(unknown.is_err());
        assert!(missing.is_err());
    }

    #[test]
    fn the_first_table_ends_at_a_blank_line() {
        assert_eq!(first_table(RESULT), Some("| a |\n|--:|\n| 1 |"));
    }
}

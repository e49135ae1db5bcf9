//! Every mistake in `compile_fail/` is one error in words of tables and columns.
//!
//! `compile_fail/README.md` says how a case is written. `QUERENT_BLESS=1` writes the messages beside
//! the cases anew; `cargo xtask errors` makes a table of them.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use querent_errors::{Folders, Limits, Outcome, Sentences, Suite, check};

#[test]
fn every_mistake_is_one_error_in_our_words() -> Result<(), Box<dyn Error>> {
    let folder = root().join("tests").join("compile_fail");
    let suite = Suite::read(&folder)?;
    let folders = Folders::new(root(), folder);
    let made = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = made.join("compile_fail");
    check::package(&suite, &folders, &package)?;
    let target = made.parent().ok_or("no target directory")?;
    let outcomes = check::check(&package, target, &folders)?;
    let sentences = Sentences::read(&folders.library().join("src"))?;

    let bless = env::var_os("QUERENT_BLESS").is_some();
    let mut problems = String::new();
    let none = Outcome::default();
    for case in &suite.cases {
        let outcome = outcomes.get(&case.name).unwrap_or(&none);
        let text = texts(outcome);
        let broken = case.broken(outcome, &sentences, Limits::default());
        let mut found: Vec<String> = broken
            .iter()
            .filter(|broken| broken.left.is_none())
            .map(|broken| format!("{} (rule `{}`)", broken.how, broken.rule))
            .collect();
        found.extend(
            case.kept(&broken).map(|rule| {
                format!("the rule `{rule}` is kept: remove the line that says it is not")
            }),
        );
        let committed = case.committed();
        if bless {
            fs::write(&committed, &text)?;
        } else if fs::read_to_string(&committed).unwrap_or_default() != text {
            found.push(format!(
                "the message is not that of {}",
                committed.display()
            ));
        }
        if !found.is_empty() {
            let path = case.path.display();
            writeln!(problems, "{path}:\n  {}\n{text}", found.join("\n  "))?;
        }
    }
    for case in &suite.passes {
        let outcome = outcomes.get(&case.name).unwrap_or(&none);
        if !outcome.compiled {
            let path = case.path.display();
            writeln!(problems, "{path}: does not compile\n{}", texts(outcome))?;
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
    Ok(())
}

/// The workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a workspace")
        .to_owned()
}

fn texts(outcome: &Outcome) -> String {
    let texts: Vec<_> = outcome
        .errors
        .iter()
        .map(|error| error.text.as_str())
        .collect();
    texts.join("\n")
}

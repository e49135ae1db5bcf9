//! Makes doctests of the cookbook: its Rust blocks get the lines around them that a page leaves out.

#[path = "src/cookbook/page.rs"]
mod page;

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use page::{DIALECTS, Part, Recipe, parts};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../cookbook");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/cookbook/page.rs");

    let mut pages: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    pages.retain(|path| path.extension().is_some_and(|end| end == "md"));
    pages.sort();

    let mut modules = String::new();
    for path in pages {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        if stem != "README" {
            module(&mut modules, &stem, &std::fs::read_to_string(&path)?)?;
        }
    }
    let out = Path::new(&std::env::var("OUT_DIR")?).join("cookbook.rs");
    std::fs::write(out, modules)?;
    Ok(())
}

/// An empty module whose documentation is the page.
fn module(modules: &mut String, stem: &str, page: &str) -> std::fmt::Result {
    let mut text = String::new();
    let mut number = 0;
    for part in parts(page) {
        match part {
            Part::Text(lines) => text.push_str(lines),
            Part::Recipe(recipe) => {
                let variable = variable(&recipe);
                let dialects = dialects(&recipe).join(" ");
                let (query, run) = halves(&recipe);
                write!(
                    text,
                    "```\n\
                     # use querent::{{prelude::*, rust_decimal::Decimal}};\n\
                     # use querent_tests::schema::*;\n\
                     # querent_tests::recipe! {{ \"{stem}\" {number} [{dialects}] conn {variable} rows {{\n\
                     {query}# }} {{\n{run}# }} }}\n```\n"
                )?;
                for (kind, below) in [("sql", recipe.sql), ("text", recipe.rows)] {
                    if let Some(below) = below {
                        write!(text, "\n```{kind}\n{below}```\n")?;
                    }
                }
                number += 1;
            }
        }
    }
    writeln!(
        modules,
        "#[doc = {text:?}]\npub mod {} {{}}",
        stem.replace('-', "_")
    )
}

/// The dialects that the titles of the SQL block name; all of them when it has no titles.
fn dialects(recipe: &Recipe<'_>) -> Vec<&'static str> {
    let titles: Vec<&str> = recipe
        .sql
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.strip_prefix("-- "))
        .flat_map(|line| line.split(", "))
        .collect();
    DIALECTS
        .iter()
        .filter(|(name, _)| titles.is_empty() || titles.contains(name))
        .map(|(_, kind)| *kind)
        .collect()
}

/// What the variable of the query is called: `_` if there is none, and so no SQL on the page.
fn variable(recipe: &Recipe<'_>) -> &'static str {
    if recipe.code.contains("let query") {
        "query"
    } else {
        "_"
    }
}

/// The lines that make the query, and those from `let rows` on that run it.
fn halves<'a>(recipe: &Recipe<'a>) -> (&'a str, &'a str) {
    let at = recipe
        .code
        .find("\nlet rows")
        .map_or(recipe.code.len(), |at| at + 1);
    recipe.code.split_at(at)
}

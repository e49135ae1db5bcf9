//! The checked-in modules of the sample, and what the generator writes for a live database.

use std::path::{Path, PathBuf};

use querent_cli::{IntrospectOptions, Quiet, introspect};
use querent_codegen::Output;
use querent_codegen::config::Config;

/// The error of any step.
type Error = Box<dyn std::error::Error + Send + Sync>;

/// Where the modules of the sample are.
pub fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema")
}

/// What `querent generate` writes for the database at a URL.
///
/// # Errors
///
/// When the database cannot be read.
pub fn generate(url: &str) -> Result<Output, Error> {
    let config = Config::default();
    let schema = introspect(url, &IntrospectOptions::default(), &Quiet)?;
    let (schema, _) = config.apply(schema);
    Ok(querent_codegen::generate(&schema, &config)?)
}

/// The modules that are not what the generator wrote: each with what is wrong with it. The record
/// of the schema beside them is not compared, because it keeps an engine's own spellings.
///
/// # Errors
///
/// When the directory cannot be read.
pub fn differences(output: &Output) -> Result<Vec<String>, Error> {
    let directory = directory();
    let mut found = Vec::new();
    for (path, expected) in output.modules() {
        match std::fs::read_to_string(directory.join(path)) {
            Ok(text) if text == expected => {}
            Ok(text) => found.push(first_difference(path, &text, expected)),
            Err(error) => found.push(format!("{}: {error}", path.display())),
        }
    }
    for entry in std::fs::read_dir(&directory)? {
        let name = PathBuf::from(entry?.file_name());
        let is_module = name.extension().is_some_and(|extension| extension == "rs");
        if is_module && !output.files.contains_key(&name) {
            found.push(format!("{}: no table has this name", name.display()));
        }
    }
    Ok(found)
}

fn first_difference(path: &Path, text: &str, expected: &str) -> String {
    let lines = text.lines().zip(expected.lines());
    let same = lines
        .take_while(|(line, expected)| line == expected)
        .count();
    let line = |text: &str| {
        text.lines()
            .nth(same)
            .unwrap_or("(the end)")
            .trim()
            .to_owned()
    };
    format!(
        "{}:{}: `{}`, but the generator writes `{}`",
        path.display(),
        same + 1,
        line(text),
        line(expected)
    )
}

//! The commands.

use std::path::Path;

use querent_cli::introspect;
use querent_codegen::{WriteReport, model::Schema};

use super::{error::Error, options::Options, report, terminal::Bar};

/// Writes the modules.
pub(super) fn generate(options: &Options) -> Result<(), Error> {
    let (schema, mut warnings) = read(options)?;
    let (schema, of_config) = options.config.apply(schema);
    warnings.extend(of_config.iter().map(ToString::to_string));
    let output = querent_codegen::generate(&schema, &options.config).map_err(Error::Modules)?;
    warnings.extend(output.warnings.iter().map(ToString::to_string));
    if !options.quiet {
        warnings.iter().for_each(|text| report::warning(text));
    }
    let written = querent_codegen::write(&options.out, &output).map_err(Error::Modules)?;
    if !options.quiet {
        report::line(&summary(&options.out, &written));
    }
    Ok(())
}

/// Compares the modules with the database; tells whether they agree.
pub(super) fn check(options: &Options) -> Result<bool, Error> {
    let (schema, _) = read(options)?;
    let (schema, _) = options.config.apply(schema);
    let output = querent_codegen::generate(&schema, &options.config).map_err(Error::Modules)?;
    let differences =
        querent_codegen::check(&options.out, &output, &schema).map_err(Error::Modules)?;
    for difference in &differences {
        report::line(difference);
    }
    Ok(differences.is_empty())
}

/// Reads the schema, and tells what had to be left out.
fn read(options: &Options) -> Result<(Schema, Vec<String>), Error> {
    let bar = Bar::new(options.quiet);
    let schema = introspect(&options.url, &options.introspect, &bar);
    let left_out = bar.finish();
    Ok((schema.map_err(Error::Introspect)?, left_out))
}

/// What was written, in one line.
fn summary(out: &Path, report: &WriteReport) -> String {
    format!(
        "{}: {} written, {} removed, {} unchanged",
        out.display(),
        report.written.len(),
        report.removed.len(),
        report.unchanged
    )
}

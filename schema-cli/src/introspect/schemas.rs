//! Which schemas to read.

use super::IntrospectOptions;
use crate::{error::Error, url::Engine};

/// Returns the schemas to read: the default one, or those that the options name.
pub(super) fn choose(
    engine: Engine,
    options: &IntrospectOptions,
    default: Option<&str>,
    existing: &[String],
) -> Result<Vec<String>, Error> {
    let mut chosen: Vec<String> = Vec::new();
    if options.schemas.is_empty() {
        chosen.extend(default.map(str::to_owned));
    }
    for name in &options.schemas {
        if name == "*" {
            chosen.extend(existing.iter().cloned());
        } else if existing.contains(name) {
            chosen.push(name.clone());
        } else {
            return Err(Error::NoSuchSchema {
                engine,
                schema: name.clone(),
                existing: existing.to_vec(),
            });
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

/// The schema as the model spells it: `None` for the default.
pub(super) fn qualifier(schema: &str, default: Option<&str>) -> Option<String> {
    (Some(schema) != default).then(|| schema.to_owned())
}

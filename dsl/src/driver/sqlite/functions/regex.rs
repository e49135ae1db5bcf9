//! Regular expressions.

use regex::{NoExpand, Regex, RegexBuilder};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use super::text::text;

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_scalar_function("querent_matches", 2, flags, |context| {
        let Some(pattern) = pattern(context)? else {
            return Ok(None);
        };
        Ok(text(context, 0)?.map(|text| pattern.is_match(text)))
    })?;
    connection.create_scalar_function("querent_regex_replace", 3, flags, |context| {
        let Some(pattern) = pattern(context)? else {
            return Ok(None);
        };
        let (Some(text), Some(by)) = (text(context, 0)?, text(context, 2)?) else {
            return Ok(None);
        };
        Ok(Some(pattern.replace_all(text, NoExpand(by)).into_owned()))
    })
}

/// The pattern at index 1, which SQLite keeps while it is the same for all rows.
fn pattern(context: &Context<'_>) -> rusqlite::Result<Option<std::sync::Arc<Regex>>> {
    if context.get_raw(1) == rusqlite::types::ValueRef::Null {
        return Ok(None);
    }
    context
        .get_or_create_aux(1, |value| {
            RegexBuilder::new(value.as_str()?)
                .dot_matches_new_line(true)
                .build()
                .map_err(|_| "not a regular expression".into())
                .map_err(|error: Box<dyn std::error::Error + Send + Sync>| error)
        })
        .map(Some)
}

//! Functions of text, by code points.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use super::failed;

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    let one = |name, function: fn(&str) -> String| {
        connection.create_scalar_function(name, 1, flags, move |context| {
            Ok(text(context, 0)?.map(function))
        })
    };
    one("querent_lower", str::to_lowercase)?;
    one("querent_upper", str::to_uppercase)?;
    one("querent_reverse", |text| text.chars().rev().collect())?;
    connection.create_scalar_function("querent_repeat", 2, flags, |context| {
        let (Some(text), Some(count)) = (text(context, 0)?, count(context, 1)?) else {
            return Ok(None);
        };
        fits(text.len(), count)?;
        Ok(Some(text.repeat(count)))
    })?;
    let pad = |name, at_start| {
        connection.create_scalar_function(name, 3, flags, move |context| {
            let (Some(text), Some(length), Some(fill)) =
                (text(context, 0)?, count(context, 1)?, text(context, 2)?)
            else {
                return Ok(None);
            };
            fits(fill.len(), length)?;
            Ok(Some(padded(text, length, fill, at_start)))
        })
    };
    pad("querent_lpad", true)?;
    pad("querent_rpad", false)?;
    connection.create_scalar_function("querent_split_part", 3, flags, |context| {
        let (Some(text), Some(delimiter), Some(place)) =
            (text(context, 0)?, text(context, 1)?, count(context, 2)?)
        else {
            return Ok(None);
        };
        Ok(Some(split_part(text, delimiter, place).to_owned()))
    })
}

/// The text at `index`; numbers are not taken for text.
pub(super) fn text<'c>(
    context: &'c Context<'_>,
    index: usize,
) -> rusqlite::Result<Option<&'c str>> {
    Ok(context.get_raw(index).as_str_or_null()?)
}

/// The whole number at `index`, not below 0.
fn count(context: &Context<'_>, index: usize) -> rusqlite::Result<Option<usize>> {
    let number: Option<i64> = context.get(index)?;
    Ok(number.map(|number| usize::try_from(number).unwrap_or_default()))
}

/// Refuses a result that no text of SQLite can be.
fn fits(length: usize, count: usize) -> rusqlite::Result<()> {
    const LONGEST: usize = 1_000_000_000;
    match length.checked_mul(count) {
        Some(length) if length <= LONGEST => Ok(()),
        _ => Err(failed("the text is too long")),
    }
}

fn padded(text: &str, length: usize, fill: &str, at_start: bool) -> String {
    let own = text.chars().count();
    if own >= length {
        return text.chars().take(length).collect();
    }
    let filling = fill.chars().cycle().take(length - own);
    if at_start {
        filling.chain(text.chars()).collect()
    } else {
        text.chars().chain(filling).collect()
    }
}

fn split_part<'t>(text: &'t str, delimiter: &str, place: usize) -> &'t str {
    match place.checked_sub(1) {
        None => "",
        Some(0) if delimiter.is_empty() => text,
        Some(_) if delimiter.is_empty() => "",
        Some(before) => text.split(delimiter).nth(before).unwrap_or_default(),
    }
}

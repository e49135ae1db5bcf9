//! JSON documents.
//!
//! | function | what it does |
//! |---|---|
//! | `querent_json_text(doc)` | a string's text, NULL for `null`, and any other document as it is |
//! | `querent_json_contains(doc, part)` | whether `part` is in `doc`, as PostgreSQL's `@>` decides |

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use serde_json::Value;

const FLAGS: FunctionFlags = FunctionFlags::SQLITE_UTF8
    .union(FunctionFlags::SQLITE_DETERMINISTIC)
    .union(FunctionFlags::SQLITE_INNOCUOUS);

pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    connection.create_scalar_function("querent_json_text", 1, FLAGS, |context| {
        Ok(match document(context, 0)? {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text),
            // With the digits, blanks and order of keys that it has.
            Some(document) => Some(match context.get_raw(0) {
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => document.to_string(),
            }),
        })
    })?;
    connection.create_scalar_function("querent_json_contains", 2, FLAGS, |context| {
        let (Some(document), Some(part)) = (document(context, 0)?, document(context, 1)?) else {
            return Ok(None);
        };
        // An array contains a string, number or truth value by itself, at the top alone.
        let element = matches!(&document, Value::Array(elements)
            if !part.is_array() && !part.is_object()
                && elements.iter().any(|element| contains(element, &part)));
        Ok(Some(element || contains(&document, &part)))
    })
}

/// The document at `index`.
fn document(context: &Context<'_>, index: usize) -> rusqlite::Result<Option<Value>> {
    let parsed = match context.get_raw(index) {
        ValueRef::Null => return Ok(None),
        ValueRef::Text(text) => serde_json::from_slice(text).ok(),
        ValueRef::Integer(number) => Some(number.into()),
        ValueRef::Real(number) => serde_json::Number::from_f64(number).map(Value::Number),
        ValueRef::Blob(_) => None,
    };
    parsed
        .map(Some)
        .ok_or_else(|| rusqlite::Error::UserFunctionError("a text is not a JSON document".into()))
}

fn contains(document: &Value, part: &Value) -> bool {
    match (document, part) {
        (Value::Object(members), Value::Object(part)) => part.iter().all(|(key, part)| {
            members
                .get(key)
                .is_some_and(|member| contains(member, part))
        }),
        (Value::Array(elements), Value::Array(part)) => part
            .iter()
            .all(|part| elements.iter().any(|element| contains(element, part))),
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (one, other) => one == other,
    }
}

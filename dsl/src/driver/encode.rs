//! Texts of values, for engines that have no type of their own for them.

use std::fmt::Write;

use crate::error::Error;
use crate::value::{List, Value};

/// A list as a JSON array.
pub(crate) fn json_array(list: &List<'_>) -> Result<String, Error> {
    let mut out = String::from("[");
    let mut element = |value: &Value<'_>| {
        if out.len() > 1 {
            out.push(',');
        }
        json_value(&mut out, value);
    };
    match list {
        List::Bound(values) => {
            for index in 0..values.len() {
                element(&values.value(index)?);
            }
        }
        List::Read(values) => values.iter().for_each(element),
    }
    out.push(']');
    Ok(out)
}

fn json_value(out: &mut String, value: &Value<'_>) {
    // Writing to a `String` cannot fail.
    let _ = match value {
        Value::Bool(truth) => write!(out, "{}", u8::from(*truth)),
        Value::Int(number) => write!(out, "{number}"),
        Value::UInt(number) => write!(out, "{number}"),
        Value::Real(number) => write!(out, "{number:?}"),
        Value::Double(number) => write!(out, "{number:?}"),
        Value::Decimal(number) => write!(out, "{number}"),
        Value::Null | Value::Bytes(_) | Value::List(_) => write!(out, "null"),
        Value::Text(text) => json_text(out, text),
        Value::String(text) => json_text(out, text),
        Value::Json(text) => json_text(out, text),
        other => json_text(out, &plain_text(other)),
    };
}

fn json_text(out: &mut String, text: &str) -> std::fmt::Result {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control < ' ' => write!(out, "\\u{:04x}", control as u32)?,
            other => out.push(other),
        }
    }
    out.push('"');
    Ok(())
}

/// Dates, times, UUIDs and decimals as text.
pub(crate) fn plain_text(value: &Value<'_>) -> String {
    match value {
        Value::Date(date) => date.to_string(),
        Value::Time(time) => time.to_string(),
        Value::DateTime(date, time) | Value::Instant(date, time) => format!("{date} {time}"),
        Value::Decimal(number) => number.to_string(),
        Value::Uuid(bytes) => uuid_text(bytes),
        _ => String::new(),
    }
}

fn uuid_text(bytes: &[u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_become_json() {
        let list = List::Read(vec![Value::Int(-1), Value::Text("a\"\\\n\u{e9}"), Value::Double(1.0)]);
        assert_eq!(json_array(&list).unwrap(), r#"[-1,"a\"\\\u000aé",1.0]"#);
        assert_eq!(json_array(&List::Read(vec![])).unwrap(), "[]");
    }

    #[test]
    fn uuids_have_hyphens() {
        assert_eq!(plain_text(&Value::Uuid([0xab; 16])), "abababab-abab-abab-abab-abababababab");
    }
}

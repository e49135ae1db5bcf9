//! Lists as JSON arrays, for engines that unpack them from JSON.

use std::fmt::Write;

use super::encode::plain_text;
use crate::error::Error;
use crate::value::{List, Value};

/// A list as a JSON array.
pub(crate) fn json_array(list: &List<'_>) -> Result<String, Error> {
    // A number takes eight bytes, more or less.
    let mut out = String::with_capacity(2 + 8 * list.len());
    out.push('[');
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
        // Lists are mostly of these.
        Value::Int(number) => out.write_str(itoa::Buffer::new().format(*number)),
        Value::UInt(number) => write!(out, "{number}"),
        Value::Real(number) => write!(out, "{number:?}"),
        Value::Double(number) => write!(out, "{number:?}"),
        Value::Decimal(number) => write!(out, "{number}"),
        Value::Null | Value::Bytes(_) | Value::List(_) | Value::Range(_) => write!(out, "null"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_become_json() {
        let list = List::Read(vec![
            Value::Int(-1),
            Value::Text("a\"\\\n\u{e9}"),
            Value::Double(1.0),
        ]);
        assert_eq!(json_array(&list).unwrap(), r#"[-1,"a\"\\\u000aé",1.0]"#);
        assert_eq!(json_array(&List::Read(vec![])).unwrap(), "[]");
    }
}

//! Texts of values, for engines that have no type of their own for them.

use std::fmt::Write;

use crate::value::Value;

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
    fn uuids_have_hyphens() {
        assert_eq!(
            plain_text(&Value::Uuid([0xab; 16])),
            "abababab-abab-abab-abab-abababababab"
        );
    }
}

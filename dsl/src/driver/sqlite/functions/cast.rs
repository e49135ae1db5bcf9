//! Casts between text and numbers.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;

use super::text::text;

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_scalar_function("querent_text_integer", 1, flags, |context| {
        Ok(text(context, 0)?.and_then(integer))
    })?;
    connection.create_scalar_function("querent_text_double", 1, flags, |context| {
        Ok(text(context, 0)?.and_then(double))
    })?;
    connection.create_scalar_function("querent_text_decimal", 1, flags, |context| {
        Ok(text(context, 0)?
            .filter(|text| is_decimal(text))
            .and_then(double))
    })?;
    connection.create_scalar_function("querent_decimal_text", 1, flags, |context| {
        Ok(match context.get_raw(0) {
            ValueRef::Integer(number) => Some(number.to_string()),
            ValueRef::Real(number) => Some(number.to_string()),
            ValueRef::Text(_) => text(context, 0)?.map(|text| {
                match text.split_once('.') {
                    Some(_) => text.trim_end_matches('0').trim_end_matches('.'),
                    None => text,
                }
                .to_owned()
            }),
            ValueRef::Blob(_) | ValueRef::Null => None,
        })
    })
}

/// The text without its sign.
fn unsigned(text: &str) -> &str {
    text.strip_prefix(['-', '+']).unwrap_or(text)
}

fn are_digits(text: &str, counts: std::ops::RangeInclusive<usize>) -> bool {
    counts.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A whole number of at most 18 digits.
fn integer(text: &str) -> Option<i64> {
    if are_digits(unsigned(text), 1..=18) {
        text.parse().ok()
    } else {
        None
    }
}

/// A number such as `-1.5` or `2e10`, without words such as `infinity`.
fn double(text: &str) -> Option<f64> {
    let digits = unsigned(text);
    let (mantissa, exponent) = digits
        .split_once(['e', 'E'])
        .map_or((digits, None), |(mantissa, exponent)| {
            (mantissa, Some(exponent))
        });
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_number = are_digits(whole, 0..=usize::MAX)
        && are_digits(fraction, 0..=usize::MAX)
        && whole.len() + fraction.len() > 0
        && exponent.is_none_or(|exponent| are_digits(unsigned(exponent), 1..=2));
    if is_number { text.parse().ok() } else { None }
}

/// At most 18 digits before and 10 after the point.
fn is_decimal(text: &str) -> bool {
    let digits = unsigned(text);
    match digits.split_once('.') {
        Some((whole, fraction)) => are_digits(whole, 1..=18) && are_digits(fraction, 1..=10),
        None => are_digits(digits, 1..=18),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_are_numbers() {
        assert_eq!(integer("+12"), Some(12));
        for text in ["", "-", "1 ", "12abc", "1.0", "1234567890123456789", "--1"] {
            assert_eq!(integer(text), None, "{text}");
        }
        assert_eq!(double("-1.5e+3"), Some(-1500.0));
        assert_eq!((double(".5"), double("5.")), (Some(0.5), Some(5.0)));
        for text in ["", ".", "e1", "1e", "1e999", "inf", "nan", "1.2.3", "0x1"] {
            assert_eq!(double(text), None, "{text}");
        }
        assert!(is_decimal("-0.5") && !is_decimal(".5") && !is_decimal("1.") && !is_decimal("1e2"));
    }
}

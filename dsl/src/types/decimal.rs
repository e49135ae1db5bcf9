//! Exact decimal numbers, read into [`rust_decimal::Decimal`].

use super::{Accepts, Exact, Is, Mismatch, Number, Ordered, Readable, Spelling, SqlType};
use crate::value::{self, Value};

/// Exact decimal numbers: `numeric`, `decimal`.
///
/// A number comes with its digits as they are, as long as they are no more than 28; further ones after
/// the point are rounded. SQLite has no decimal numbers: it keeps them as floating point numbers of 15
/// significant digits, which is what comes back there.
#[derive(Clone, Copy, Debug)]
pub enum Numeric {}

impl SqlType for Numeric {
    type Rust = rust_decimal::Decimal;
    type Ref<'r> = rust_decimal::Decimal;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "DECIMAL(38, 10)",
        mssql: "decimal(38, 10)",
        mysql: "DECIMAL(38, 10)",
        postgres: "numeric",
        sqlite: "NUMERIC",
    };
    const IS_EXACT: bool = true;

    fn read(value: Value<'_>) -> Result<rust_decimal::Decimal, Mismatch> {
        let number = match &value {
            Value::Decimal(number) => Some(*number),
            Value::Int(number) => Some(value::Decimal::new(i128::from(*number), 0)),
            Value::UInt(number) => Some(value::Decimal::new(i128::from(*number), 0)),
            Value::Double(number) => value::Decimal::parse(&number.to_string()),
            Value::Real(number) => value::Decimal::parse(&number.to_string()),
            Value::Text(text) => value::Decimal::parse(text),
            _ => None,
        };
        number
            .and_then(to_rust)
            .ok_or_else(|| Mismatch::new("a decimal number", &value))
    }

    fn read_ref(value: Value<'_>) -> Result<rust_decimal::Decimal, Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Numeric {}
#[diagnostic::do_not_recommend]
impl Ordered for Numeric {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl Exact for Numeric {}
#[diagnostic::do_not_recommend]
impl Number for Numeric {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<Q: Is<Self>> Accepts<Q> for Numeric {}

/// The number as `rust_decimal` holds it: 96 bits and at most 28 digits after the point. Digits after
/// the point that do not fit are rounded: MySQL computes with 30 of them.
fn to_rust(number: value::Decimal) -> Option<rust_decimal::Decimal> {
    let mut unit = 1_i128;
    for scale in (0..=u32::from(number.scale())).rev() {
        let (quotient, rest) = (number.mantissa() / unit, number.mantissa() % unit);
        let away = if rest.abs() >= unit - rest.abs() {
            rest.signum()
        } else {
            0
        };
        if let Ok(number) = rust_decimal::Decimal::try_from_i128_with_scale(quotient + away, scale)
        {
            return Some(number);
        }
        unit = unit.checked_mul(10)?;
    }
    None
}

pub(crate) fn from_rust(number: &rust_decimal::Decimal) -> value::Decimal {
    value::Decimal::new(number.mantissa(), number.scale() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_after_the_point_are_rounded() {
        for (text, expected) in [
            (
                "15.486545812284071485742489970629",
                "15.486545812284071485742489971",
            ),
            (
                "-0.00000000000000000000000000005",
                "-0.0000000000000000000000000001",
            ),
            ("0.00000000000000000000000000004", "0"),
            (
                "79228162514264337593543950334.5",
                "79228162514264337593543950335",
            ),
        ] {
            let number = to_rust(value::Decimal::parse(text).unwrap()).unwrap();
            assert_eq!(number, expected.parse().unwrap(), "{text}");
        }
        let number = value::Decimal::parse("79228162514264337593543950335.5").unwrap();
        assert_eq!(to_rust(number), None);
    }

    #[test]
    fn zeros_at_the_end_do_not_make_a_number_too_long() {
        let number = value::Decimal::parse("1234567890123456789.12345000000000000000").unwrap();
        assert_eq!(
            to_rust(number).unwrap().normalize().to_string(),
            "1234567890123456789.12345"
        );
        let number = value::Decimal::parse("99999999999999999999999999999999999").unwrap();
        assert_eq!(to_rust(number), None);
    }
}

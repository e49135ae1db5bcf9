//! Functions of floating point numbers.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value, ValueRef};

use super::failed;

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    let one = |name, function: fn(f64) -> f64| {
        connection.create_scalar_function(name, 1, flags, move |context| {
            match number(context.get_raw(0))? {
                Some(number) => result(function(number)),
                None => Ok(None),
            }
        })
    };
    one("querent_sqrt", f64::sqrt)?;
    one("querent_ln", |number| {
        if number > 0.0 { number.ln() } else { f64::NAN }
    })?;
    one("querent_log10", |number| {
        if number > 0.0 {
            number.log10()
        } else {
            f64::NAN
        }
    })?;
    one("querent_exp", f64::exp)?;
    one("querent_sin", f64::sin)?;
    one("querent_cos", f64::cos)?;
    one("querent_tan", f64::tan)?;
    one("querent_degrees", f64::to_degrees)?;
    one("querent_radians", f64::to_radians)?;
    let two = |name, function: fn(f64, f64) -> f64| {
        connection.create_scalar_function(name, 2, flags, move |context| {
            match (number(context.get_raw(0))?, number(context.get_raw(1))?) {
                (Some(one), Some(two)) => result(function(one, two)),
                _ => Ok(None),
            }
        })
    };
    two("querent_atan2", f64::atan2)?;
    two("querent_power", |base, exponent| {
        if base == 0.0 && exponent < 0.0 {
            f64::NAN
        } else {
            base.powf(exponent)
        }
    })?;
    connection.create_scalar_function("querent_pi", 0, flags, |_| Ok(std::f64::consts::PI))?;
    connection.create_scalar_function("querent_sign", 1, flags, |context| {
        Ok(number(context.get_raw(0))?
            .map(|number| i64::from(number > 0.0) - i64::from(number < 0.0)))
    })?;
    // Whole numbers stay what they are.
    let whole = |name, function: fn(f64) -> f64| {
        connection.create_scalar_function(name, 1, flags, move |context| {
            Ok(match context.get_raw(0) {
                ValueRef::Integer(number) => Value::Integer(number),
                value => number(value)?.map_or(Value::Null, |number| Value::Real(function(number))),
            })
        })
    };
    whole("querent_trunc", f64::trunc)?;
    whole("querent_floor", f64::floor)?;
    whole("querent_ceil", f64::ceil)?;
    connection.create_scalar_function("querent_round", 2, flags, |context| {
        let digits: Option<i64> = context.get(1)?;
        let Some(digits) = digits.map(|digits| usize::try_from(digits).unwrap_or_default()) else {
            return Ok(Value::Null);
        };
        Ok(match context.get_raw(0) {
            ValueRef::Integer(number) => Value::Integer(number),
            value => {
                number(value)?.map_or(Value::Null, |number| Value::Real(round(number, digits)))
            }
        })
    })
}

/// A number; decimals may be text.
fn number(value: ValueRef<'_>) -> rusqlite::Result<Option<f64>> {
    match value {
        ValueRef::Null => Ok(None),
        ValueRef::Integer(number) => Ok(Some(number as f64)),
        ValueRef::Real(number) => Ok(Some(number)),
        ValueRef::Text(_) => value
            .as_str()?
            .parse()
            .map(Some)
            .map_err(|_| failed("a number was expected, not a text")),
        ValueRef::Blob(_) => Err(failed("a number was expected, not bytes")),
    }
}

/// NULL where the function is not defined, an error where the result is too great.
fn result(number: f64) -> rusqlite::Result<Option<f64>> {
    if number.is_infinite() {
        return Err(failed("the result is out of range"));
    }
    Ok((!number.is_nan()).then_some(number))
}

/// Rounds the shortest decimal digits of the number, half away from zero.
fn round(number: f64, digits: usize) -> f64 {
    const WHOLE: f64 = 1e15;
    if number.abs() >= WHOLE {
        return number;
    }
    let text = number.abs().to_string();
    let Some((whole, fraction)) = text.split_once('.') else {
        return number;
    };
    let Some(next) = fraction.as_bytes().get(digits) else {
        return number;
    };
    let kept: String = [whole, &fraction[..digits]].concat();
    // At most 15 digits before the point; of those after it no more than 17 count.
    let Ok(mut scaled) = kept.parse::<u128>() else {
        return number;
    };
    scaled += u128::from(*next >= b'5');
    let rounded = format!("{scaled}e-{digits}").parse().unwrap_or(number);
    f64::copysign(rounded, number)
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn half_goes_away_from_zero_by_the_digits_that_are_seen() {
        assert_eq!(round(2.5, 0), 3.0);
        assert_eq!(round(-2.5, 0), -3.0);
        assert_eq!(round(2.675, 2), 2.68);
        assert_eq!(round(0.285, 2), 0.29);
        assert_eq!(round(0.1, 5), 0.1);
        assert_eq!(round(-0.04, 1), -0.0);
        assert_eq!(round(999.995, 2), 1000.0);
        assert_eq!(round(1e300, 2), 1e300);
        assert_eq!(round(1e-300, 2), 0.0);
        assert_eq!(round(f64::INFINITY, 2), f64::INFINITY);
    }
}

//! `querent_sum` and `querent_remainder`: the exact sum and remainder of decimal numbers.

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags, WindowAggregate};
use rusqlite::types::{Value, ValueRef};

use crate::value::Decimal;

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_window_function("querent_sum", 1, flags, DecimalSum)?;
    connection.create_scalar_function("querent_remainder", 2, flags, |context| {
        let (Some(one), Some(other)) = (number(context, 0)?, number(context, 1)?) else {
            return Ok(Value::Null);
        };
        if other.mantissa() == 0 {
            return Ok(Value::Null);
        }
        remainder(one, other).ok_or_else(failed)
    })
}

/// The remainder, with the sign of the first number.
fn remainder(one: Decimal, other: Decimal) -> Option<Value> {
    let scale = one.scale().max(other.scale());
    let rest = rescale(one, scale)? % rescale(other, scale)?;
    Some(value(rest, scale))
}

fn rescale(number: Decimal, scale: u8) -> Option<i128> {
    let factor = 10_i128.checked_pow(u32::from(scale - number.scale()))?;
    number.mantissa().checked_mul(factor)
}

/// The number as a column would keep it: a text would be greater than all numbers, and sort before
/// its like by its first digit.
fn value(mantissa: i128, scale: u8) -> Value {
    match i64::try_from(mantissa) {
        Ok(whole) if scale == 0 => Value::Integer(whole),
        _ => Value::Real(Decimal::new(mantissa, scale).to_f64()),
    }
}

/// Sum of decimal numbers, exact until it is handed back as a number.
struct DecimalSum;

/// The sum so far, at the greatest scale seen.
#[derive(Default)]
struct Sum {
    mantissa: i128,
    scale: u8,
    count: usize,
}

impl Sum {
    fn add(&mut self, number: Decimal) -> Option<()> {
        let scale = self.scale.max(number.scale());
        let sum = rescale(Decimal::new(self.mantissa, self.scale), scale)?
            .checked_add(rescale(number, scale)?)?;
        (self.mantissa, self.scale) = (sum, scale);
        Some(())
    }

    fn number(&self) -> Value {
        if self.count == 0 {
            Value::Null
        } else {
            value(self.mantissa, self.scale)
        }
    }
}

/// The number that is an argument; none where it is NULL.
fn number(context: &Context<'_>, argument: usize) -> rusqlite::Result<Option<Decimal>> {
    let number = match context.get_raw(argument) {
        ValueRef::Null => return Ok(None),
        ValueRef::Integer(number) => Some(Decimal::new(i128::from(number), 0)),
        ValueRef::Real(number) => Decimal::parse(&number.to_string()),
        ValueRef::Text(text) => std::str::from_utf8(text).ok().and_then(Decimal::parse),
        ValueRef::Blob(_) => None,
    };
    number.map(Some).ok_or_else(failed)
}

fn failed() -> rusqlite::Error {
    rusqlite::Error::UserFunctionError("not a decimal number, or too many digits".into())
}

impl Aggregate<Sum, Value> for DecimalSum {
    fn init(&self, _context: &mut Context<'_>) -> rusqlite::Result<Sum> {
        Ok(Sum::default())
    }

    fn step(&self, context: &mut Context<'_>, sum: &mut Sum) -> rusqlite::Result<()> {
        if let Some(number) = number(context, 0)? {
            sum.add(number).ok_or_else(failed)?;
            sum.count += 1;
        }
        Ok(())
    }

    fn finalize(&self, _context: &mut Context<'_>, sum: Option<Sum>) -> rusqlite::Result<Value> {
        Ok(sum.map_or(Value::Null, |sum| sum.number()))
    }
}

impl WindowAggregate<Sum, Value> for DecimalSum {
    fn value(&self, sum: Option<&mut Sum>) -> rusqlite::Result<Value> {
        Ok(sum.map_or(Value::Null, |sum| sum.number()))
    }

    fn inverse(&self, context: &mut Context<'_>, sum: &mut Sum) -> rusqlite::Result<()> {
        if let Some(number) = number(context, 0)? {
            let less = Decimal::new(-number.mantissa(), number.scale());
            sum.add(less).ok_or_else(failed)?;
            sum.count -= 1;
        }
        Ok(())
    }
}

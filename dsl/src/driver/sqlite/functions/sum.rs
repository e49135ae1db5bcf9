//! `querent_sum`: the exact sum of decimal numbers.

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags, WindowAggregate};
use rusqlite::types::{Value, ValueRef};

use crate::value::Decimal;

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_window_function("querent_sum", 1, flags, DecimalSum)
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
        let rescale = |mantissa: i128, from: u8| {
            mantissa.checked_mul(10_i128.checked_pow(u32::from(scale - from))?)
        };
        let sum = rescale(self.mantissa, self.scale)?
            .checked_add(rescale(number.mantissa(), number.scale())?)?;
        (self.mantissa, self.scale) = (sum, scale);
        Some(())
    }

    /// The number as a column would keep it: a text would be greater than all numbers, and sort before
    /// its like by its first digit.
    fn number(&self) -> Value {
        if self.count == 0 {
            return Value::Null;
        }
        match i64::try_from(self.mantissa) {
            Ok(whole) if self.scale == 0 => Value::Integer(whole),
            _ => Value::Real(Decimal::new(self.mantissa, self.scale).to_f64()),
        }
    }
}

/// The number of a row; none where it is NULL.
fn number(context: &Context<'_>) -> rusqlite::Result<Option<Decimal>> {
    let number = match context.get_raw(0) {
        ValueRef::Null => return Ok(None),
        ValueRef::Integer(number) => Some(Decimal::new(i128::from(number), 0)),
        ValueRef::Real(number) => Decimal::parse(&number.to_string()),
        ValueRef::Text(text) => std::str::from_utf8(text).ok().and_then(Decimal::parse),
        ValueRef::Blob(_) => None,
    };
    number.map(Some).ok_or_else(failed)
}

fn failed() -> rusqlite::Error {
    rusqlite::Error::UserFunctionError("sum: not a decimal number, or too many digits".into())
}

impl Aggregate<Sum, Value> for DecimalSum {
    fn init(&self, _context: &mut Context<'_>) -> rusqlite::Result<Sum> {
        Ok(Sum::default())
    }

    fn step(&self, context: &mut Context<'_>, sum: &mut Sum) -> rusqlite::Result<()> {
        if let Some(number) = number(context)? {
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
        if let Some(number) = number(context)? {
            let less = Decimal::new(-number.mantissa(), number.scale());
            sum.add(less).ok_or_else(failed)?;
            sum.count -= 1;
        }
        Ok(())
    }
}

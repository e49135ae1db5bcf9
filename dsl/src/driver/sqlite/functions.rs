//! Functions that SQLite lacks, registered when a connection is opened.
//!
//! | function | what it does |
//! |---|---|
//! | `querent_lower`, `querent_upper` | fold all letters, where `lower` and `upper` fold ASCII only |
//! | `querent_sum` | exact sum of decimal numbers, where `sum` adds floating point numbers |

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::ValueRef;

use crate::value::Decimal;

pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("querent_lower", 1, flags, |context| {
        Ok(context
            .get::<Option<String>>(0)?
            .map(|text| text.to_lowercase()))
    })?;
    connection.create_scalar_function("querent_upper", 1, flags, |context| {
        Ok(context
            .get::<Option<String>>(0)?
            .map(|text| text.to_uppercase()))
    })?;
    connection.create_aggregate_function("querent_sum", 1, flags, DecimalSum)
}

/// Exact sum of decimal numbers as text.
struct DecimalSum;

/// The sum so far, at the greatest scale seen.
#[derive(Default)]
struct Sum {
    mantissa: i128,
    scale: u8,
    any: bool,
}

impl Sum {
    fn add(&mut self, number: Decimal) -> Option<()> {
        let scale = self.scale.max(number.scale());
        let rescale = |mantissa: i128, from: u8| {
            mantissa.checked_mul(10_i128.checked_pow(u32::from(scale - from))?)
        };
        let sum = rescale(self.mantissa, self.scale)?
            .checked_add(rescale(number.mantissa(), number.scale())?)?;
        *self = Self {
            mantissa: sum,
            scale,
            any: true,
        };
        Some(())
    }
}

impl Aggregate<Sum, Option<String>> for DecimalSum {
    fn init(&self, _context: &mut Context<'_>) -> rusqlite::Result<Sum> {
        Ok(Sum::default())
    }

    fn step(&self, context: &mut Context<'_>, sum: &mut Sum) -> rusqlite::Result<()> {
        let number = match context.get_raw(0) {
            ValueRef::Null => return Ok(()),
            ValueRef::Integer(number) => Some(Decimal::new(i128::from(number), 0)),
            ValueRef::Real(number) => Decimal::parse(&number.to_string()),
            ValueRef::Text(text) => std::str::from_utf8(text).ok().and_then(Decimal::parse),
            ValueRef::Blob(_) => None,
        };
        number.and_then(|number| sum.add(number)).ok_or_else(|| {
            rusqlite::Error::UserFunctionError(
                "sum: not a decimal number, or too many digits".into(),
            )
        })
    }

    fn finalize(
        &self,
        _context: &mut Context<'_>,
        sum: Option<Sum>,
    ) -> rusqlite::Result<Option<String>> {
        Ok(sum
            .filter(|sum| sum.any)
            .map(|sum| Decimal::new(sum.mantissa, sum.scale).to_string()))
    }
}

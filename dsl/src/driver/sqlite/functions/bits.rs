//! `querent_bit_and`, `querent_bit_or` and `querent_bit_xor`: bits of integers.

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags, WindowAggregate};

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_window_function("querent_bit_and", 1, flags, Operator::And)?;
    connection.create_window_function("querent_bit_or", 1, flags, Operator::Or)?;
    connection.create_window_function("querent_bit_xor", 1, flags, Operator::Xor)
}

enum Operator {
    And,
    Or,
    Xor,
}

/// How many values there are, and how many of them have each bit.
struct Counts {
    values: u64,
    bits: [u64; 64],
}

impl Operator {
    fn of(&self, counts: &Counts) -> i64 {
        let has = |count: u64| match self {
            Self::And => count == counts.values,
            Self::Or => count > 0,
            Self::Xor => count % 2 == 1,
        };
        let bits = counts
            .bits
            .iter()
            .enumerate()
            .fold(0_u64, |bits, (bit, count)| {
                bits | u64::from(has(*count)) << bit
            });
        bits as i64
    }

    /// The value of no rows.
    fn neutral(&self) -> i64 {
        match self {
            Self::And => -1,
            Self::Or | Self::Xor => 0,
        }
    }
}

/// Calls `change` with the count of each bit that the row's value has.
fn count(
    context: &Context<'_>,
    counts: &mut Counts,
    change: impl Fn(&mut u64),
) -> rusqlite::Result<()> {
    let Some(value) = context.get::<Option<i64>>(0)? else {
        return Ok(());
    };
    change(&mut counts.values);
    for (bit, count) in counts.bits.iter_mut().enumerate() {
        if value >> bit & 1 == 1 {
            change(count);
        }
    }
    Ok(())
}

impl Aggregate<Counts, i64> for Operator {
    fn init(&self, _context: &mut Context<'_>) -> rusqlite::Result<Counts> {
        Ok(Counts {
            values: 0,
            bits: [0; 64],
        })
    }

    fn step(&self, context: &mut Context<'_>, counts: &mut Counts) -> rusqlite::Result<()> {
        count(context, counts, |count| *count += 1)
    }

    fn finalize(
        &self,
        _context: &mut Context<'_>,
        counts: Option<Counts>,
    ) -> rusqlite::Result<i64> {
        Ok(counts.map_or_else(|| self.neutral(), |counts| self.of(&counts)))
    }
}

impl WindowAggregate<Counts, i64> for Operator {
    fn value(&self, counts: Option<&mut Counts>) -> rusqlite::Result<i64> {
        Ok(counts.map_or_else(|| self.neutral(), |counts| self.of(counts)))
    }

    fn inverse(&self, context: &mut Context<'_>, counts: &mut Counts) -> rusqlite::Result<()> {
        count(context, counts, |count| *count -= 1)
    }
}

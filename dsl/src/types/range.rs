//! Ranges of PostgreSQL.

use std::ops::Bound;

use super::{Accepts, Is, Mismatch, Readable, Spelling, SqlType};
use crate::expr::Templates;
use crate::range;
use crate::value::Value;

/// Ranges of PostgreSQL, read into [`querent::Range`](crate::Range): `int4range` is `Range<Integer>`,
/// `int8range`, `numrange`, `daterange`, `tsrange` and `tstzrange` are those of `BigInt`, `Numeric`, `Date`,
/// `Timestamp` and `TimestampTz`.
pub struct Range<Q>(std::marker::PhantomData<Q>);

/// A type that PostgreSQL has ranges of.
#[diagnostic::on_unimplemented(
    message = "PostgreSQL has no ranges of `{Self}`",
    note = "there are ranges of `Integer`, `BigInt`, `Numeric`, `Date`, `Timestamp` and `TimestampTz`"
)]
pub trait RangeElement: SqlType {
    /// The type.
    type Itself: RangeElement;
    /// The name of the type of ranges.
    const RANGE: &'static str;
    /// The range between two ends, without the upper one.
    const HALF_OPEN: &'static Templates;
    /// The range between two ends, with both of them.
    const CLOSED: &'static Templates;
}

macro_rules! elements {
    ($($(#[$cfg:meta])? $element:ident $name:literal;)*) => { $(
        $(#[$cfg])?
        #[diagnostic::do_not_recommend]
        impl RangeElement for super::$element {
            type Itself = Self;
            const RANGE: &'static str = $name;
            const HALF_OPEN: &'static Templates = &Templates::parse(
                concat!(
                    $name,
                    "({lower}, {upper})"
                ),
                &["lower", "upper"],
                &[],
            );
            const CLOSED: &'static Templates = &Templates::parse(
                concat!(
                    $name,
                    "({lower}, {upper}, '[]')"
                ),
                &["lower", "upper"],
                &[],
            );
        }
    )* };
}
elements! {
    Integer "int4range";
    BigInt "int8range";
    #[cfg(feature = "decimal")] Numeric "numrange";
    #[cfg(feature = "jiff")] Date "daterange";
    #[cfg(feature = "jiff")] Timestamp "tsrange";
    #[cfg(feature = "jiff")] TimestampTz "tstzrange";
}

impl<Q: RangeElement> SqlType for Range<Q> {
    type Rust = range::Range<Q::Rust>;
    type Ref<'r> = range::Range<Q::Ref<'r>>;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "CHAR",
        mssql: "nvarchar(max)",
        mysql: "CHAR",
        postgres: Q::RANGE,
        sqlite: "TEXT",
    };

    fn read(value: Value<'_>) -> Result<Self::Rust, Mismatch> {
        read(value, Q::read)
    }

    fn read_ref(value: Value<'_>) -> Result<Self::Ref<'_>, Mismatch> {
        read(value, Q::read_ref)
    }
}
#[diagnostic::do_not_recommend]
impl<Q: RangeElement + Readable> Readable for Range<Q> {}
#[diagnostic::do_not_recommend]
impl<Q, Other: Is<Self>> Accepts<Other> for Range<Q> {}

fn read<'r, T>(
    value: Value<'r>,
    end: impl Fn(Value<'r>) -> Result<T, Mismatch>,
) -> Result<range::Range<T>, Mismatch> {
    let bound = |bound| {
        Ok(match bound {
            Bound::Included(value) => Bound::Included(end(value)?),
            Bound::Excluded(value) => Bound::Excluded(end(value)?),
            Bound::Unbounded => Bound::Unbounded,
        })
    };
    match value {
        Value::Range(read) => Ok(match *read {
            range::Range::Empty => range::Range::Empty,
            range::Range::Between { lower, upper } => range::Range::Between {
                lower: bound(lower)?,
                upper: bound(upper)?,
            },
        }),
        other => Err(Mismatch::new("a range", &other)),
    }
}

//! Ranges in Rust.

use std::ops::{self, Bound};

use crate::bind::ToSql;
use crate::error::Error;
use crate::expr::NaturalType;
use crate::row::FromColumn;
use crate::scope::NotNull;
use crate::types::{self, Mismatch, RangeElement, Readable, SqlType};
use crate::value::Value;

/// A range as PostgreSQL has it: two ends, or nothing at all.
///
/// The ranges of Rust can be given wherever one of these is expected, and made into one with `from`.
///
/// Ranges are equal here when their ends are written alike. The server makes one form of ranges of integers
/// and dates, with the lower end and without the upper one: `1..=9` comes back as `1..10`.
///
/// ```
/// use querent::Range;
///
/// let range = Range::from(1..10);
/// assert_eq!((range.lower(), range.upper()), (Some(&1), Some(&10)));
/// assert!(range.contains(&9) && !range.contains(&10));
/// assert!(!Range::Empty.contains(&9));
/// assert_eq!(Range::from(1..).upper(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Range<T> {
    /// The range without values, which has no ends: `empty`.
    Empty,
    /// What lies between two ends: `[1,10)`.
    Between {
        /// The lower end.
        lower: Bound<T>,
        /// The upper end.
        upper: Bound<T>,
    },
}

impl<T> Range<T> {
    /// The lower end, in the range or not; `None` where there is none.
    pub const fn lower(&self) -> Option<&T> {
        match self {
            Self::Between {
                lower: Bound::Included(end) | Bound::Excluded(end),
                ..
            } => Some(end),
            _ => None,
        }
    }

    /// The upper end, in the range or not; `None` where there is none.
    pub const fn upper(&self) -> Option<&T> {
        match self {
            Self::Between {
                upper: Bound::Included(end) | Bound::Excluded(end),
                ..
            } => Some(end),
            _ => None,
        }
    }

    /// Whether a value lies in the range.
    pub fn contains(&self, value: &T) -> bool
    where
        T: PartialOrd,
    {
        match self {
            Self::Empty => false,
            Self::Between { lower, upper } => {
                ops::RangeBounds::contains(&(lower.as_ref(), upper.as_ref()), value)
            }
        }
    }
}

/// Makes ranges of Rust usable as ranges of PostgreSQL.
macro_rules! ranges {
    ($($rust:ty: |$range:ident| $lower:expr, $upper:expr;)*) => { $(
        impl<T> From<$rust> for Range<T> {
            fn from($range: $rust) -> Self {
                Self::Between { lower: $lower, upper: $upper }
            }
        }
        ranges!(@literal $rust);
    )* };
    (@literal $rust:ty) => {
        crate::literal! { [Q: RangeElement, T: ToSql<Q, Null = NotNull>] $rust: types::Range<Q>; }
    };
}
ranges! {
    ops::Range<T>: |range| Bound::Included(range.start), Bound::Excluded(range.end);
    ops::RangeFrom<T>: |range| Bound::Included(range.start), Bound::Unbounded;
    ops::RangeTo<T>: |range| Bound::Unbounded, Bound::Excluded(range.end);
    ops::RangeToInclusive<T>: |range| Bound::Unbounded, Bound::Included(range.end);
    (Bound<T>, Bound<T>): |range| range.0, range.1;
}
impl<T> From<ops::RangeInclusive<T>> for Range<T> {
    fn from(range: ops::RangeInclusive<T>) -> Self {
        let (lower, upper) = range.into_inner();
        Self::Between {
            lower: Bound::Included(lower),
            upper: Bound::Included(upper),
        }
    }
}
ranges!(@literal ops::RangeInclusive<T>);
ranges!(@literal Range<T>);
crate::literal! {
    ['v, Q: RangeElement, T: ToSql<Q, Null = NotNull>] &'v Range<T>: types::Range<Q>;
}

#[diagnostic::do_not_recommend]
impl<Q: RangeElement, T: ToSql<Q, Null = NotNull>> ToSql<types::Range<Q>> for Range<T> {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        match self {
            Self::Empty => Ok(Value::Range(Box::new(Range::Empty))),
            Self::Between { lower, upper } => between(lower.as_ref(), upper.as_ref()),
        }
    }
}

fn between<'v, Q, T: ToSql<Q>>(
    lower: Bound<&'v T>,
    upper: Bound<&'v T>,
) -> Result<Value<'v>, Error> {
    let end = |bound: Bound<&'v T>| {
        Ok::<_, Error>(match bound {
            Bound::Included(end) => Bound::Included(end.to_value()?),
            Bound::Excluded(end) => Bound::Excluded(end.to_value()?),
            Bound::Unbounded => Bound::Unbounded,
        })
    };
    Ok(Value::Range(Box::new(Range::Between {
        lower: end(lower)?,
        upper: end(upper)?,
    })))
}

macro_rules! to_sql {
    ($($rust:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<Q: RangeElement, T: ToSql<Q, Null = NotNull>> ToSql<types::Range<Q>> for $rust {
            type Null = NotNull;

            fn to_value(&self) -> Result<Value<'_>, Error> {
                between(ops::RangeBounds::start_bound(self), ops::RangeBounds::end_bound(self))
            }
        }
    )* };
}
to_sql! {
    ops::Range<T>, ops::RangeInclusive<T>, ops::RangeFrom<T>, ops::RangeTo<T>,
    ops::RangeToInclusive<T>, (Bound<T>, Bound<T>)
}

#[diagnostic::do_not_recommend]
impl<T: NaturalType<Sql: RangeElement>> NaturalType for Range<T> {
    type Sql = types::Range<T::Sql>;
}

#[diagnostic::do_not_recommend]
impl<'r, Q: RangeElement + Readable> FromColumn<'r, types::Range<Q>> for Range<Q::Rust> {
    type Null = NotNull;

    fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
        types::Range::<Q>::read(value)
    }
}

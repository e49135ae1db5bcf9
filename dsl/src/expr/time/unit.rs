//! Units of time and fields of dates and times.

use crate::asks::Given;
use crate::expr::Expr;
use crate::types::{Date, SqlType, Time, Timestamp, TimestampTz};

macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
    )* };
}
markers! {
    /// Years; the year of a date.
    Year;
    /// Quarters of a year; 1 to 4.
    Quarter;
    /// Months; 1 to 12.
    Month;
    /// Weeks from Monday; the ISO 8601 number of the week, 1 to 53, in the [`IsoYear`].
    Week;
    /// Days; the day of the month, 1 to 31.
    Day;
    /// Hours; 0 to 23.
    Hour;
    /// Minutes; 0 to 59.
    Minute;
    /// Seconds; 0 to 59, without their fraction.
    Second;
    /// Microseconds; the fraction of the second, 0 to 999,999.
    Microsecond;
    /// The day of the week, 1 (Monday) to 7 (Sunday).
    Weekday;
    /// The day of the year, 1 to 366.
    DayOfYear;
    /// The year that the ISO 8601 week belongs to: at the turn of the year it is not always [`Year`].
    IsoYear;
    /// Whole seconds since 1970-01-01 00:00:00 UTC, rounded down.
    Epoch;
}

/// A type whose values can be counted in the unit `U`: [`Year`] to [`Day`] for a date, [`Hour`] to
/// [`Microsecond`] for a time of day, all of them for timestamps and instants.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` expression cannot be counted in the unit `{U}`",
    note = "dates have units from `Year` to `Day`, times of day from `Hour` to `Microsecond`, timestamps both: see `querent::time`"
)]
pub trait CountedIn<U> {
    /// The type.
    type Itself: SqlType;
}

macro_rules! units {
    ($($sql:ident: $($unit:ident)*;)*) => { $($(
        #[diagnostic::do_not_recommend]
        impl CountedIn<$unit> for $sql {
            type Itself = Self;
        }
    )*)* };
}
units! {
    Date: Year Quarter Month Week Day;
    Time: Hour Minute Second Microsecond;
    Timestamp: Year Quarter Month Week Day Hour Minute Second Microsecond;
    TimestampTz: Year Quarter Month Week Day Hour Minute Second Microsecond;
}

/// An expression of the node `N` over a value of type `Q`, which is none where a value cannot be counted in
/// the unit: then nothing is said of what the expression is used for.
pub(super) type Counted<Q, N> = Expr<<Q as Given>::Then<N>>;

/// Implements [`Function`](crate::expr::Function) for a marker with a unit or field and an SQL type,
/// in every dialect.
macro_rules! spell {
    ($marker:ty, [$($argument:literal),+], $default:expr, $($dialect:literal $sql:expr),+) => {
        impl $crate::expr::Function for $marker {
            type Null = $crate::expr::WithArguments;
            const SQL: &'static $crate::expr::Templates = {
                const SQL: $crate::expr::Templates = $crate::expr::Templates::parse(
                    $default,
                    &[$($argument),+],
                    &[$(($dialect, $sql)),+],
                );
                &SQL
            };
        }
        impl<D: $crate::dialect::Dialect> $crate::expr::FunctionOf<D> for $marker {}
    };
}
pub(super) use spell;

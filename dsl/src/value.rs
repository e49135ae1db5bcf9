//! Values on their way between Rust and a database.
//!
//! One borrowed enum serves both directions: binding writes a [`Value`] into the driver's
//! parameters, and reading makes a [`Value`] of a cell without copying it.

/// A value as drivers see it.
#[derive(Clone, Debug)]
pub enum Value<'v> {
    /// SQL NULL.
    Null,
    /// A truth value.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    UInt(u64),
    /// A 32-bit floating point number.
    Real(f32),
    /// A 64-bit floating point number.
    Double(f64),
    /// An exact decimal number.
    Decimal(Decimal),
    /// Text.
    Text(&'v str),
    /// Text made for the occasion.
    String(String),
    /// Bytes.
    Bytes(&'v [u8]),
    /// A calendar date.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// Date and time of day without a time zone.
    DateTime(Date, Time),
    /// An instant, as date and time of day in UTC.
    Instant(Date, Time),
    /// A UUID.
    Uuid([u8; 16]),
    /// A JSON document as text.
    Json(std::borrow::Cow<'v, str>),
    /// A list that is bound or read as one value.
    List(List<'v>),
    /// A range of PostgreSQL.
    Range(Box<crate::Range<Self>>),
}

impl Value<'_> {
    /// The name of its type in messages.
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "NULL",
            Self::Bool(_) => "a truth value",
            Self::Int(_) | Self::UInt(_) => "an integer",
            Self::Real(_) | Self::Double(_) => "a floating point number",
            Self::Decimal(_) => "a decimal number",
            Self::Text(_) | Self::String(_) => "text",
            Self::Bytes(_) => "bytes",
            Self::Date(_) => "a date",
            Self::Time(_) => "a time of day",
            Self::DateTime(..) => "a date and time",
            Self::Instant(..) => "an instant",
            Self::Uuid(_) => "a UUID",
            Self::Json(_) => "JSON",
            Self::List(_) => "a list",
            Self::Range(_) => "a range",
        }
    }

    /// Whether it is NULL.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

/// A list of values.
#[derive(Clone)]
pub enum List<'v> {
    /// Values still in the caller's collection.
    Bound(&'v dyn Values),
    /// Values read from a cell.
    Read(Vec<Value<'v>>),
}

impl List<'_> {
    /// How many values there are.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Bound(values) => values.len(),
            Self::Read(values) => values.len(),
        }
    }
}

impl std::fmt::Debug for List<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bound(values) => write!(f, "[{} values]", values.len()),
            Self::Read(values) => values.fmt(f),
        }
    }
}

/// A collection whose elements can be bound.
pub trait Values {
    /// How many there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at `index`.
    ///
    /// # Errors
    ///
    /// When the element cannot be bound.
    fn value(&self, index: usize) -> Result<Value<'_>, crate::Error>;
}

/// A calendar date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year; 0 is 1 BC.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// Hours, 0 to 23.
    pub hour: u8,
    /// Minutes, 0 to 59.
    pub minute: u8,
    /// Seconds, 0 to 59.
    pub second: u8,
    /// Nanoseconds.
    pub nano: u32,
}

impl Time {
    /// Midnight.
    pub const MIDNIGHT: Self = Self {
        hour: 0,
        minute: 0,
        second: 0,
        nano: 0,
    };

    /// Microseconds since midnight.
    pub const fn micros(self) -> i64 {
        ((self.hour as i64 * 60 + self.minute as i64) * 60 + self.second as i64) * 1_000_000
            + self.nano as i64 / 1_000
    }

    /// The time that many microseconds after midnight; `None` past the end of the day.
    pub const fn from_micros(micros: i64) -> Option<Self> {
        if micros < 0 || micros >= 86_400_000_000 {
            return None;
        }
        let seconds = micros / 1_000_000;
        Some(Self {
            hour: (seconds / 3_600) as u8,
            minute: (seconds / 60 % 60) as u8,
            second: (seconds % 60) as u8,
            nano: (micros % 1_000_000) as u32 * 1_000,
        })
    }
}

impl Date {
    /// Days since 1970-01-01 in the proleptic Gregorian calendar.
    pub const fn days(self) -> i64 {
        let year = self.year as i64 - (self.month <= 2) as i64;
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let month = (self.month as i64 + 9) % 12;
        let of_year = (153 * month + 2) / 5 + self.day as i64 - 1;
        let day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The date that many days after 1970-01-01.
    pub const fn from_days(days: i64) -> Self {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * month + 2) / 5 + 1) as u8;
        let month = if month < 10 { month + 3 } else { month - 9 } as u8;
        let year = year_of_era + era * 400 + (month <= 2) as i64;
        Self {
            year: year as i32,
            month,
            day,
        }
    }
}

/// `2024-02-29`
impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// `13:05:09` or `13:05:09.25`
impl std::fmt::Display for Time {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        if self.nano > 0 {
            let digits = format!("{:09}", self.nano);
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        Ok(())
    }
}

/// An exact decimal number: `mantissa` times ten to the power of minus `scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    high: i64,
    low: u64,
    scale: u8,
}

impl Decimal {
    /// The number `mantissa` × 10^-`scale`.
    pub const fn new(mantissa: i128, scale: u8) -> Self {
        Self {
            high: (mantissa >> 64) as i64,
            low: mantissa as u64,
            scale,
        }
    }

    /// The digits without the decimal point.
    pub const fn mantissa(self) -> i128 {
        (self.high as i128) << 64 | self.low as i128
    }

    /// How many of the digits stand after the decimal point.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Reads `[+-]digits[.digits][e[+-]digits]`.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], text[at + 1..].parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (negative, digits) = match number.as_bytes().first()? {
            b'-' => (true, &number[1..]),
            b'+' => (false, &number[1..]),
            _ => (false, number),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let mut mantissa: i128 = 0;
        for digit in whole.bytes().chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return None;
            }
            mantissa = mantissa
                .checked_mul(10)?
                .checked_add(i128::from(digit - b'0'))?;
        }
        let mut scale = i32::try_from(fraction.len()).ok()? - exponent;
        while scale < 0 {
            mantissa = mantissa.checked_mul(10)?;
            scale += 1;
        }
        Some(Self::new(
            if negative { -mantissa } else { mantissa },
            u8::try_from(scale).ok()?,
        ))
    }

    /// The integer that it is, if it has no fraction.
    pub fn to_integer(self) -> Option<i128> {
        let unit = 10_i128.checked_pow(u32::from(self.scale))?;
        (self.mantissa() % unit == 0).then_some(self.mantissa() / unit)
    }

    /// The nearest floating point number.
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

/// `-12.50`
impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mantissa = self.mantissa();
        let digits = mantissa.unsigned_abs().to_string();
        let scale = usize::from(self.scale);
        let digits = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let sign = if mantissa < 0 { "-" } else { "" };
        if fraction.is_empty() {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{fraction}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_round_trip() {
        for text in [
            "0",
            "-0.5",
            "12.50",
            "99999999999999999999999999.9999",
            "-1",
        ] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Decimal::parse("1e3").unwrap().to_string(), "1000");
        assert_eq!(Decimal::parse("1.5e-3").unwrap().to_string(), "0.0015");
        assert!(Decimal::parse("1,5").is_none() && Decimal::parse(".").is_none());
    }

    #[test]
    fn dates_round_trip_through_days() {
        for days in [-719_468, -1, 0, 59, 60, 11_016, 19_782, 2_932_896] {
            assert_eq!(Date::from_days(days).days(), days);
        }
        assert_eq!(Date::from_days(0).to_string(), "1970-01-01");
        assert_eq!(
            Date {
                year: 2024,
                month: 2,
                day: 29
            }
            .days(),
            19_782
        );
    }
}

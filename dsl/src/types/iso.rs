//! Dates and times as text, as SQLite keeps them.

use crate::value::{Date, Time};

/// Reads `YYYY-MM-DD`.
pub(super) fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Date { year, month, day })
}

/// Reads `HH:MM[:SS[.fraction]]`.
pub(super) fn parse_time(text: &str) -> Option<Time> {
    let mut parts = text.splitn(3, ':');
    let hour = parts.next()?.parse().ok()?;
    let minute = parts.next()?.parse().ok()?;
    let (second, nano) = match parts.next() {
        None => (0, 0),
        Some(seconds) => match seconds.split_once('.') {
            None => (seconds.parse().ok()?, 0),
            Some((whole, fraction)) => {
                let digits = fraction.get(..fraction.len().min(9))?;
                let nano: u32 = digits.parse().ok()?;
                (
                    whole.parse().ok()?,
                    nano * 10_u32.pow(9 - digits.len() as u32),
                )
            }
        },
    };
    (hour < 24 && minute < 60 && second < 60).then_some(Time {
        hour,
        minute,
        second,
        nano,
    })
}

/// Reads `YYYY-MM-DD[ T]HH:MM[:SS[.fraction]][Z|±HH[:MM]]`; the offset is in seconds.
pub(super) fn parse_date_time(text: &str) -> Option<(Date, Time, Option<i64>)> {
    let Some(at) = text.find([' ', 'T']) else {
        return Some((parse_date(text)?, Time::MIDNIGHT, None));
    };
    let date = parse_date(&text[..at])?;
    let rest = &text[at + 1..];
    if let Some(rest) = rest.strip_suffix(['Z', 'z']) {
        return Some((date, parse_time(rest)?, Some(0)));
    }
    let Some(sign) = rest.rfind(['+', '-']) else {
        return Some((date, parse_time(rest)?, None));
    };
    let zone = parse_time_zone(&rest[sign + 1..])?;
    let zone = if rest.as_bytes()[sign] == b'-' {
        -zone
    } else {
        zone
    };
    Some((date, parse_time(rest[..sign].trim_end())?, Some(zone)))
}

fn parse_time_zone(text: &str) -> Option<i64> {
    let digits: String = text.chars().filter(|c| *c != ':').collect();
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = match digits.get(2..4) {
        Some(minutes) => minutes.parse().ok()?,
        None => 0,
    };
    Some(hours * 3_600 + minutes * 60)
}

/// Moves a local date and time with a UTC offset in seconds to UTC.
pub(super) fn to_utc(date: Date, time: Time, offset: i64) -> (Date, Time) {
    let micros = date.days() * 86_400_000_000 + time.micros() - offset * 1_000_000;
    let day = micros.div_euclid(86_400_000_000);
    let of_day = Time::from_micros(micros.rem_euclid(86_400_000_000)).unwrap_or(Time::MIDNIGHT);
    (
        Date::from_days(day),
        Time {
            nano: of_day.nano + time.nano % 1_000,
            ..of_day
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times_with_offsets_become_utc() {
        let (date, time, offset) = parse_date_time("2024-03-01T00:30:00.25+01:00").unwrap();
        let (date, time) = to_utc(date, time, offset.unwrap());
        assert_eq!(format!("{date} {time}"), "2024-02-29 23:30:00.25");
    }
}

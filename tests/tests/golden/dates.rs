//! Dates and times.

use querent::dialect::{Kind, MariaDb, MsSql, MySql, Postgres, Sqlite};
use querent::jiff::Timestamp;
use querent::jiff::civil::{date, time};
use querent::prelude::*;
use querent::time::{
    Day, DayOfYear, Epoch, Hour, IsoYear, Microsecond, Minute, Month, Quarter, Second, Week,
    Weekday, Year, add, at_utc, at_zone, current_date, current_time, date_of, difference, extract,
    from_utc, from_zone, iso, make_date, make_timestamp, now, subtract, time_of, trunc,
};
use querent::types;
use querent_tests::schema::orders;

use super::book::{Book, show};

querent_tests::declare! {
    events {
        id: BigInt NotNull i64,
        day: Date NotNull querent::jiff::civil::Date,
        clock: Time NotNull querent::jiff::civil::Time,
        at: Timestamp NotNull querent::jiff::civil::DateTime,
        moment: TimestampTz NotNull querent::jiff::Timestamp,
    }
}

/// Adds a construct that every dialect has.
fn every(book: &mut Book, title: &str, text: impl Fn(Kind) -> String) {
    let kinds = [
        Kind::MariaDb,
        Kind::MsSql,
        Kind::MySql,
        Kind::Postgres,
        Kind::Sqlite,
    ];
    book.add(title, &kinds.map(|kind| (kind, text(kind))));
}

/// The text of a query in the dialect of a kind.
macro_rules! spell {
    ($query:expr, $kind:expr) => {{
        let query = $query;
        match $kind {
            Kind::MariaDb => query.sql::<MariaDb>(),
            Kind::MsSql => query.sql::<MsSql>(),
            Kind::MySql => query.sql::<MySql>(),
            Kind::Postgres => query.sql::<Postgres>(),
            Kind::Sqlite => query.sql::<Sqlite>(),
        }
        .into_owned()
    }};
}

#[test]
fn dates() {
    let mut book = Book::new("dates");
    show!(
        book,
        "the present",
        events::table.select((now(), current_date(), current_time()))
    );
    show!(
        book,
        "a date of its parts",
        events::table.select(make_date(extract(Year, events::day), 2, 29))
    );
    show!(
        book,
        "a timestamp of its parts",
        events::table.select(make_timestamp(
            events::day,
            23,
            extract(Minute, events::at),
            0
        ))
    );
    macro_rules! fields {
        ($($field:ident)*: $($column:ident)*) => { fields!(@each [$($field)*] $($column)*) };
        (@each $fields:tt $($column:ident)*) => { $(fields!(@all $column $fields);)* };
        (@all $column:ident [$($field:ident)*]) => { $(
            every(&mut book, concat!(stringify!($field), " of the column ", stringify!($column)),
                |d| spell!(events::table.select(extract($field, events::$column)), d));
        )* };
    }
    macro_rules! units {
        ($($unit:ident)*: $($column:ident $to:expr),*) => { units!(@each [$($unit)*] $($column $to),*) };
        (@each $units:tt $($column:ident $to:expr),*) => { $(units!(@all $column $to, $units);)* };
        (@all $column:ident $to:expr, [$($unit:ident)*]) => { $(
            every(&mut book, concat!(stringify!($unit), "s of the column ", stringify!($column)),
                |d| spell!(events::table.select((
                    trunc($unit, events::$column),
                    add(events::$column, 3, $unit),
                    subtract(events::$column, events::id + 1, $unit),
                    difference($unit, events::$column, $to),
                )), d));
        )* };
    }
    macro_rules! book_show {
        () => {
            let instant: Timestamp = "2024-02-29T12:00:00Z".parse().unwrap();
            let at = date(2024, 2, 29).at(12, 0, 0, 0);
            fields!(Year Quarter Month Week IsoYear Day Weekday DayOfYear Epoch: day at moment);
            fields!(Hour Minute Second Microsecond: clock at moment);
            units!(Year Quarter Month Week Day: day date(2024, 2, 29), at at, moment instant);
            units!(Hour Minute Second Microsecond: clock time(12, 0, 0, 0), at at, moment instant);
        };
    }
    book_show!();
    show!(
        book,
        "conversions",
        events::table.select((
            date_of(events::at),
            date_of(events::moment),
            time_of(events::at),
            time_of(events::moment),
            at_utc(events::moment),
            from_utc(events::at),
        ))
    );
    show!(
        book,
        "texts",
        events::table.select((
            iso(events::day),
            iso(events::clock),
            iso(events::at),
            iso(events::moment),
        ))
    );
    show!(
        book,
        "named time zones",
        events::table.select((
            at_zone(events::moment, "Europe/Vienna"),
            from_zone(events::at, querent::text!("Europe/Vienna")),
        )),
        [Postgres]
    );
    show!(book, "compound operands", {
        let next = add(subtract(events::moment, 1, Month), events::id * 2, Day);
        events::table
            .filter(next.gt(now()).and(difference(Day, next, now()).lt(7)))
            .select((extract(Year, next), extract(Weekday, events::day) * 2))
    });
    show!(
        book,
        "a value of a known type",
        events::table.select(extract(Year, val::<types::Date, _>(date(2024, 2, 29))))
    );
    show!(book, "a group for each month", {
        let month = querent::key!(trunc(Month, orders::ordered_at));
        orders::table
            .group_by(month)
            .select((month, count()))
            .order_by(month)
    });
    book.close();
}

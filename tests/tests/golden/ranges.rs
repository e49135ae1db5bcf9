//! Ranges of PostgreSQL.

use querent::Range;
use querent::jiff::civil::{Date, DateTime, date};
use querent::prelude::*;
use querent::range::{
    adjacent, after, before, contained_by, contains, contains_range, difference, intersection,
    is_empty, lower, lower_included, lower_unbounded, merge, not_left_of, not_right_of, overlaps,
    range, range_inclusive, union, upper, upper_included, upper_unbounded,
};
use querent::types::{BigInt, Integer, Numeric, Timestamp, TimestampTz};

use super::book::{Book, show};

querent_tests::declare! {
    bookings {
        id: BigInt NotNull i64,
        seat: Integer NotNull i32,
        day: Date NotNull querent::jiff::civil::Date,
        seats: Range<Integer> NotNull querent::Range<i32>,
        days: Range<Date> Nullable Option<querent::Range<querent::jiff::civil::Date>>,
    }
}

#[test]
fn ranges() {
    let mut book = Book::new("ranges");
    let (seats, days) = (bookings::seats, bookings::days);
    let query = || bookings::table.select(bookings::id);
    show!(
        book,
        "a value in a range",
        query().filter(contains(seats, 7).and(contains(days, date(2024, 2, 29)))),
        [Postgres]
    );
    show!(
        book,
        "a column in a range",
        query().filter(contains(seats, bookings::seat)),
        [Postgres]
    );
    show!(
        book,
        "a column of another width in a range",
        query().filter(contains(seats, bookings::id.cast::<Integer>())),
        [Postgres]
    );
    show!(
        book,
        "a range in a range",
        query().filter(contains_range(seats, 1..3).or(contained_by(seats, 1..=9))),
        [Postgres]
    );
    show!(
        book,
        "overlaps",
        query().filter(overlaps(days, date(2024, 2, 1)..).and(overlaps(days, days))),
        [Postgres]
    );
    show!(
        book,
        "left and right",
        query().filter(
            before(seats, 8..9)
                .and(after(seats, Range::<i32>::Empty))
                .and(not_right_of(seats, ..8))
                .and(not_left_of(seats, ..=8))
                .and(adjacent(seats, 8..))
        ),
        [Postgres]
    );
    show!(
        book,
        "comparisons",
        query().filter(seats.eq(1..3).and(days.ne(Range::<Date>::Empty))),
        [Postgres]
    );
    show!(
        book,
        "ends",
        bookings::table.select((lower(seats), upper(days))),
        [Postgres]
    );
    show!(
        book,
        "what the ends are",
        bookings::table.select((
            is_empty(seats),
            lower_included(seats),
            upper_included(seats),
            lower_unbounded(days),
            upper_unbounded(days),
        )),
        [Postgres]
    );
    show!(
        book,
        "a condition alone",
        query().filter(not(is_empty(days))),
        [Postgres]
    );
    show!(
        book,
        "made of others",
        bookings::table.select((
            union(seats, 1..3),
            intersection(seats, 1..3),
            difference(seats, 1..3),
            merge(seats, 1..3),
        )),
        [Postgres]
    );
    show!(
        book,
        "compound operands",
        bookings::table.select(lower(difference(
            union(seats, 1..3),
            intersection(seats, seats)
        ))),
        [Postgres]
    );
    show!(
        book,
        "made of ends",
        bookings::table.select((
            range(bookings::day, date(2024, 3, 1)),
            range_inclusive(bookings::seat, None::<i32>),
            range(bookings::id, bookings::id),
        )),
        [Postgres]
    );
    show!(
        book,
        "every type",
        bookings::table.select((
            val::<querent::types::Range<BigInt>, _>(1..2),
            val::<querent::types::Range<Numeric>, _>(
                Range::<querent::rust_decimal::Decimal>::Empty
            ),
            range(
                val::<Timestamp, _>(DateTime::constant(2024, 2, 29, 0, 0, 0, 0)),
                None::<DateTime>
            ),
            range(
                val::<TimestampTz, _>(querent::jiff::Timestamp::UNIX_EPOCH),
                None::<querent::jiff::Timestamp>
            ),
        )),
        [Postgres]
    );
    show!(
        book,
        "written",
        insert_into(bookings::table).values((seats.to(1..3), days.to(Some(Range::<Date>::Empty)))),
        [Postgres]
    );
    show!(
        book,
        "set",
        update(bookings::table)
            .set(seats.to(union(seats, 3..5)))
            .filter(bookings::id.eq(1)),
        [Postgres]
    );
    book.close();
}

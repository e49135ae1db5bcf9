//! Arithmetic, functions, aggregates and values.

use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types;
use querent_tests::schema::{albums, artists, customers, order_lines, orders, tracks};

use super::book::{Book, show};

#[test]
fn arithmetic() {
    let mut book = Book::new("arithmetic");
    let (a, b) = (tracks::album_id, tracks::number);
    let query = || tracks::table;
    show!(book, "+, -, *", query().select((a + b, a - 1, a * 2)));
    show!(book, "/ and % of integers", query().select((a / b, a % 7)));
    show!(
        book,
        "/ of decimals",
        albums::table.select(albums::price / Decimal::TEN)
    );
    show!(
        book,
        "/ of floating point numbers",
        query().select(tracks::loudness / 2.5)
    );
    show!(
        book,
        "the sign",
        query().select((-a, -(a + b), -(-a), a - -b))
    );
    show!(
        book,
        "precedence",
        query().select((
            a + b * 2,
            (a + b) * 2,
            a - (b - 1),
            a - b - 1,
            a * (b % 3),
            a / (b / 2)
        ))
    );
    show!(
        book,
        "in a comparison",
        query().filter((a + b).gt(a * 2)).select(a)
    );
    book.close();
}

#[test]
fn functions() {
    let mut book = Book::new("functions");
    show!(
        book,
        "lower, upper",
        artists::table.select((lower(artists::name), upper(artists::name)))
    );
    show!(
        book,
        "length",
        artists::table
            .filter(length(artists::name).gt(5))
            .select(length(artists::country))
    );
    show!(
        book,
        "coalesce",
        customers::table.select((
            coalesce(customers::email, customers::name),
            coalesce(customers::city, "none")
        ))
    );
    show!(
        book,
        "functions of functions",
        customers::table.select(upper(coalesce(customers::email, lower(customers::name))))
    );
    show!(
        book,
        "coalesce of a condition",
        customers::table
            .filter(coalesce(customers::city.eq("Lima"), false))
            .select(coalesce(customers::city.eq("Lima"), customers::newsletter))
    );
    show!(
        book,
        "values with their types",
        artists::table.select((
            val::<types::BigInt, _>(1),
            val::<types::Integer, _>(1),
            val::<types::Bool, _>(true),
            val::<types::Double, _>(1.5),
            val::<types::Numeric, _>(Decimal::ONE),
            val::<types::Text, _>("x"),
            val::<types::Date, _>(date(2024, 2, 29)),
            val::<types::Timestamp, _>(date(2024, 2, 29).at(0, 0, 0, 0)),
        ))
    );
    show!(
        book,
        "a value as a condition",
        artists::table
            .filter(val::<types::Bool, _>(true))
            .select(artists::id)
    );
    book.close();
}

#[test]
fn aggregates() {
    let mut book = Book::new("aggregates");
    show!(
        book,
        "COUNT",
        artists::table.select((count(), count_of(artists::country)))
    );
    show!(
        book,
        "MIN, MAX",
        orders::table.select((min(orders::ordered_at), max(orders::id)))
    );
    show!(
        book,
        "SUM of integers",
        order_lines::table.select(sum(order_lines::quantity))
    );
    show!(
        book,
        "SUM of decimals",
        order_lines::table.select(sum(order_lines::unit_price))
    );
    show!(
        book,
        "SUM of floating point numbers",
        tracks::table.select(sum(tracks::loudness))
    );
    show!(
        book,
        "AVG of integers and decimals",
        order_lines::table.select((avg(order_lines::quantity), avg(order_lines::unit_price)))
    );
    show!(book, "expressions in and over aggregates", {
        order_lines::table
            .inner_join(order_lines::order)
            .filter(orders::paid)
            .select((
                sum(order_lines::quantity * 2) + 1,
                coalesce(max(order_lines::quantity), 0),
                count() - count_of(orders::note),
            ))
    });
    book.close();
}

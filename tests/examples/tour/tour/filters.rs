//! Conditions.

use querent::driver::AnyConnection;
use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent_tests::schema::{albums, artists, customers, orders, tracks};

use super::{Failure, Show};

pub(super) fn optional(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    let search = |country: Option<&'static str>, most: Option<Decimal>| {
        albums::table
            .inner_join(albums::artist)
            .filter(albums::in_print)
            .filter(country.map(|country| artists::country.eq(country)))
            .filter(most.map(|most| albums::price.le(most)))
            .order_by((albums::price, albums::id))
            .limit(4)
            .select((albums::title, artists::country, albums::price))
    };
    show.heading("Optional filters: one query, here with none of them")?;
    let query = search(None, None);
    show.sql(&query)?;
    show.table(&["title", "country", "price"], &query.load(conn)?)?;

    show.heading("Optional filters: the same query with both")?;
    let query = search(Some("Iceland"), Some(Decimal::new(1_500, 2)));
    show.sql(&query)?;
    Ok(show.table(&["title", "country", "price"], &query.load(conn)?)?)
}

pub(super) fn list(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("IN a list: one statement for lists of any length")?;
    let ids: Vec<i64> = (1..=300).filter(|id| id % 50 == 0).collect();
    let query = customers::table
        .filter(customers::id.is_in(&ids))
        .filter(customers::city.is_not_in(["Bergen", "Kyoto"]))
        .order_by(customers::id)
        .select((customers::id, customers::name, customers::city));
    show.sql(&query)?;
    Ok(show.table(&["id", "name", "city"], &query.load(conn)?)?)
}

pub(super) fn pattern(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("Text: LIKE with wildcards, and plain text whose % and _ mean themselves")?;
    let query = albums::table
        .filter(
            albums::title
                .like("_olden%")
                .or(albums::title.contains("% "))
                .or(albums::title.starts_with("side_")),
        )
        .order_by(albums::id)
        .select((albums::id, albums::title));
    show.sql(&query)?;
    Ok(show.table(&["id", "title"], &query.load(conn)?)?)
}

pub(super) fn null(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("NULL and BETWEEN: orders at the counter in the first days of 2023")?;
    let walk_in: Option<i64> = None;
    let query = orders::table
        .filter(orders::customer_id.is_not_distinct_from(walk_in))
        .filter(orders::ordered_at.between(
            date(2023, 1, 1).at(0, 0, 0, 0),
            date(2023, 1, 21).at(0, 0, 0, 0),
        ))
        .filter(not(orders::note.is_not_null()))
        .order_by(orders::ordered_at)
        .select((orders::id, orders::ordered_at, orders::note));
    show.sql(&query)?;
    show.table(&["order", "ordered at", "note"], &query.load(conn)?)?;

    show.heading("Arithmetic: tracks of whole minutes, at least nine of them")?;
    let query = tracks::table
        .filter(
            (tracks::seconds % 60)
                .eq(0)
                .and((tracks::seconds / 60).ge(9)),
        )
        .order_by((tracks::album_id, tracks::number))
        .select((
            tracks::title,
            tracks::seconds / 60,
            tracks::album_id * 100 + tracks::number,
        ));
    show.sql(&query)?;
    Ok(show.table(&["title", "minutes", "code"], &query.load(conn)?)?)
}

//! Select lists, sort orders and ways to read rows.

use querent::driver::AnyConnection;
use querent::jiff::civil::{DateTime, date};
use querent::prelude::*;
use querent_tests::schema::{albums, artists, customers, order_lines, orders, tracks};

use super::{Failure, Show};

pub(super) fn aggregates(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("Aggregates: what was sold in 2024")?;
    let query = order_lines::table
        .inner_join(order_lines::order)
        .filter(orders::ordered_at.ge(date(2024, 1, 1).at(0, 0, 0, 0)))
        .select((
            count(),
            sum(order_lines::quantity),
            sum(order_lines::unit_price),
            min(orders::ordered_at),
            max(order_lines::unit_price),
        ));
    show.sql(&query)?;
    show.table(
        &["lines", "albums", "prices", "first", "dearest"],
        &[query.one(conn)?],
    )?;

    show.heading("Aggregates over no rows are NULL, but for the counts")?;
    let query = tracks::table.filter(tracks::seconds.lt(0)).select((
        count(),
        count_of(tracks::seconds),
        sum(tracks::seconds),
        avg(tracks::loudness),
    ));
    show.sql(&query)?;
    let row: (i64, i64, Option<i64>, Option<f64>) = query.one(conn)?;
    Ok(show.table(&["tracks", "with seconds", "seconds", "loudness"], &[row])?)
}

pub(super) fn expressions(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("Functions: COALESCE makes it NOT NULL")?;
    let query = customers::table
        .filter(customers::id.le(6))
        .order_by(customers::id)
        .select((
            customers::name,
            length(customers::name),
            coalesce(customers::email, "(none)"),
            upper(coalesce(customers::email, customers::city)),
        ));
    show.sql(&query)?;
    let rows: Vec<(String, i32, String, Option<String>)> = query.load(conn)?;
    Ok(show.table(&["name", "letters", "email", "shouted"], &rows)?)
}

pub(super) fn nulls_in_order(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("NULL in a sort order: unknown countries last, unknown founding dates first")?;
    let query = artists::table
        .filter(artists::id.is_in([3, 6, 9, 12, 15, 18, 21, 24]))
        .order_by((
            artists::country.asc().nulls_last(),
            artists::formed_on.desc().nulls_first(),
            artists::id,
        ))
        .select((artists::id, artists::country, artists::formed_on));
    show.sql(&query)?;
    Ok(show.table(&["id", "country", "formed on"], &query.load(conn)?)?)
}

pub(super) fn distinct_page(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("DISTINCT, LIMIT and OFFSET: the second page of cities")?;
    let query = customers::table
        .distinct()
        .order_by(customers::city.desc())
        .limit(4)
        .offset(4)
        .select(customers::city);
    show.sql(&query)?;
    Ok(show.table(&["city"], &query.load(conn)?)?)
}

/// An order with whoever bought, if that is known.
#[derive(querent::Row)]
#[row(table = orders)]
struct Receipt {
    id: i64,
    ordered_at: DateTime,
    #[row(nested)]
    buyer: Option<Buyer>,
}

#[derive(querent::Row)]
#[row(table = customers)]
struct Buyer {
    name: String,
    city: Option<String>,
}

pub(super) fn structs(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("Structs with #[derive(Row)], one in the other")?;
    let query = orders::table
        .left_join(orders::customer)
        .filter(orders::note.starts_with("50% "))
        .order_by(orders::id)
        .limit(6)
        .select_as::<Receipt>();
    show.sql(&query)?;
    let receipts: Vec<Receipt> = query.load(conn)?;
    let rows: Vec<_> = receipts
        .into_iter()
        .map(
            |Receipt {
                 id,
                 ordered_at,
                 buyer,
             }| {
                let (name, city) =
                    buyer.map_or((None, None), |buyer| (Some(buyer.name), buyer.city));
                (id, ordered_at, name, city)
            },
        )
        .collect();
    Ok(show.table(&["order", "ordered at", "buyer", "city"], &rows)?)
}

pub(super) fn streaming(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("Streaming: 2,416 titles borrowed from the driver's buffer, one after the other")?;
    let query = tracks::table
        .inner_join(tracks::album)
        .select((tracks::title, albums::title, tracks::seconds))
        .order_by((tracks::album_id, tracks::number));
    show.sql(&query)?;
    let (mut titles, mut bytes, mut seconds, mut same_word) = (0, 0, 0, 0);
    query.for_each(conn, |(track, album, length): (&str, &str, Option<i64>)| {
        titles += 1;
        bytes += track.len() as i64;
        seconds += length.unwrap_or(0);
        same_word += i64::from(track.split(' ').next() == album.split(' ').nth(1));
    })?;
    let row: (i64, i64, i64, i64) = (titles, bytes, seconds, same_word);
    Ok(show.table(
        &[
            "titles",
            "bytes",
            "seconds",
            "sharing a word with the album",
        ],
        &[row],
    )?)
}

//! Queries inside queries.

use querent::driver::AnyConnection;
use querent::expr::{all, any, tuple};
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent_tests::schema::{albums, artists, employees, tracks};

use super::shop::on_every_shop;
use super::tables::owned;

querent::alias!(others = albums);
querent::alias!(below = employees);

#[test]
fn exists_and_its_negation() {
    on_every_shop(|conn| {
        let of_artist = || albums::table.filter(albums::artist_id.eq(outer(artists::id)));
        let with: Vec<String> = artists::table
            .filter(exists(
                of_artist().filter(albums::price.gt(Decimal::new(900, 2))),
            ))
            .order_by(artists::id)
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(with, ["Abba", "Can"]);
        let without: Vec<String> = artists::table
            .filter(not(exists(of_artist())))
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(without, ["Devo"]);
    });
}

#[test]
fn exists_is_a_value() {
    on_every_shop(|conn| {
        let rows: Vec<(String, bool)> = artists::table
            .order_by(artists::id)
            .select((
                artists::name,
                exists(
                    albums::table
                        .filter(albums::artist_id.eq(outer(artists::id)))
                        .filter(albums::in_print.eq(true)),
                ),
            ))
            .load(conn)
            .unwrap();
        let found: Vec<bool> = rows.iter().map(|(_, in_print)| *in_print).collect();
        assert_eq!(found, [true, false, true, false]);
    });
}

#[test]
fn a_scalar_is_null_without_a_row_and_a_count_never_is() {
    on_every_shop(|conn| {
        let titles = albums::table
            .filter(albums::artist_id.eq(outer(artists::id)))
            .order_by(albums::price.desc())
            .limit(1)
            .select(albums::title);
        let number = albums::table
            .filter(albums::artist_id.eq(outer(artists::id)))
            .select(count());
        let rows: Vec<(String, Option<String>, i64)> = artists::table
            .order_by(artists::id)
            .select((artists::name, scalar(titles), scalar(number)))
            .load(conn)
            .unwrap();
        let expected = [
            ("Abba", Some("Waterloo"), 2),
            ("Blur", Some("Leisure"), 1),
            ("Can", Some("Ege"), 1),
            ("Devo", None, 0),
        ]
        .map(|(name, title, number)| (owned(name), title.map(owned), number));
        assert_eq!(rows, expected);
    });
}

#[test]
fn a_scalar_is_part_of_an_expression() {
    on_every_shop(|conn| {
        // An alias, because the subquery has the table as well.
        let most = others
            .filter(others.artist_id.eq(outer(albums::artist_id)))
            .select(max(others.price));
        let rows: Vec<String> = albums::table
            .filter(albums::price.lt(scalar(most)))
            .select(albums::title)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Arrival"]);
    });
}

#[test]
fn in_and_not_in_a_query() {
    on_every_shop(|conn| {
        let in_print = albums::table
            .filter(albums::in_print.eq(true))
            .select(albums::artist_id);
        let rows: Vec<String> = artists::table
            .filter(artists::id.is_in(in_print))
            .order_by(artists::id)
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Abba", "Can"]);
        let rows: Vec<String> = artists::table
            .filter(artists::id.is_not_in(albums::table.select(albums::artist_id)))
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Devo"]);
        // NOT IN a list with a NULL is never true.
        let rows: Vec<String> = employees::table
            .filter(employees::id.is_not_in(below.select(below.manager_id)))
            .select(employees::name)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [] as [String; 0]);
    });
}

#[test]
fn in_a_query_with_a_limit() {
    on_every_shop(|conn| {
        let dearest = albums::table
            .order_by((albums::price.desc(), albums::id))
            .limit(2)
            .select(albums::artist_id);
        let rows: Vec<String> = artists::table
            .filter(artists::id.is_in(dearest))
            .order_by(artists::id)
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Abba"]);
    });
}

#[test]
fn two_levels() {
    on_every_shop(|conn| {
        let long = tracks::table
            .filter(tracks::album_id.eq(outer(albums::id)))
            .filter(tracks::title.ne(outer(outer(artists::name))))
            .filter(tracks::seconds.ge(200));
        let rows: Vec<String> = artists::table
            .filter(exists(
                albums::table
                    .filter(albums::artist_id.eq(outer(artists::id)))
                    .filter(exists(long)),
            ))
            .order_by(artists::id)
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Abba", "Blur"]);
    });
}

#[test]
fn any_and_all_where_they_are() {
    on_every_shop(|conn| {
        let abba = || others.filter(others.artist_id.eq(1)).select(others.price);
        let above = albums::table
            .filter(albums::price.gt(any(abba())))
            .order_by(albums::id)
            .select(albums::title);
        let cheaper = albums::table
            .filter(albums::price.lt(all(abba())))
            .order_by(albums::id)
            .select(albums::title);
        let (above, cheaper) = match conn {
            AnyConnection::MariaDb(conn) => (above.load(conn), cheaper.load(conn)),
            AnyConnection::MySql(conn) => (above.load(conn), cheaper.load(conn)),
            AnyConnection::Postgres(conn) => (above.load(&mut **conn), cheaper.load(&mut **conn)),
            _ => return,
        };
        assert_eq!(above.unwrap(), ["Waterloo"]);
        assert_eq!(cheaper.unwrap(), ["Leisure"]);
    });
}

#[test]
fn tuples() {
    on_every_shop(|conn| {
        let rows: Vec<i64> = tracks::table
            .filter(tuple((tracks::album_id, tracks::number)).gt((1, 2)))
            .order_by((tracks::album_id, tracks::number))
            .select(tracks::number)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [3, 1]);
        let first = tracks::table
            .group_by(tracks::album_id)
            .select((tracks::album_id, min(tracks::number)));
        querent::alias!(firsts = tracks);
        let rows: Vec<String> = firsts
            .filter(tuple((firsts.album_id, firsts.number)).is_in(first))
            .order_by(firsts.album_id)
            .select(firsts.title)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["One", "Four"]);
    });
}

#[test]
fn writes_have_subqueries_too() {
    on_every_shop(|conn| {
        let unheard = not(exists(
            tracks::table.filter(tracks::album_id.eq(outer(albums::id))),
        ));
        let changed = update(albums::table)
            .set(albums::in_print.to(false))
            .filter(unheard)
            .execute(conn)
            .unwrap();
        assert_eq!(changed, 2);
        let deleted = delete_from(artists::table)
            .filter(artists::id.is_not_in(albums::table.select(albums::artist_id)))
            .execute(conn)
            .unwrap();
        assert_eq!(deleted, 1);
    });
}

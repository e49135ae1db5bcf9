//! GROUP BY and HAVING.

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::select::{cube, grouping_sets, rollup};
use querent_tests::schema::{albums, artists, tracks};

use super::shop::on_every_shop;
use super::tables::owned;

#[test]
fn rows_with_equal_keys_are_one_group() {
    on_every_shop(|conn| {
        let rows: Vec<(i64, i64, Decimal)> = albums::table
            .group_by(albums::artist_id)
            .order_by(albums::artist_id)
            .select((albums::artist_id, count(), sum(albums::price)))
            .load(conn)
            .unwrap();
        let expected = [(1, 2, 2250), (2, 1, 800), (3, 1, 1000)]
            .map(|(artist, albums, cents)| (artist, albums, Decimal::new(cents, 2)));
        assert_eq!(rows, expected);
    });
}

#[test]
fn null_is_a_group() {
    on_every_shop(|conn| {
        let rows: Vec<(Option<String>, i64)> = artists::table
            .group_by(artists::country)
            .order_by(artists::country)
            .select((artists::country, count()))
            .load(conn)
            .unwrap();
        let countries: Vec<_> = rows.iter().map(|(country, _)| country.as_deref()).collect();
        assert_eq!(countries, [None, Some("GB"), Some("SE"), Some("US")]);
        assert!(rows.iter().all(|(_, artists)| *artists == 1));
    });
}

#[test]
fn a_primary_key_covers_the_columns_of_its_table() {
    on_every_shop(|conn| {
        let rows: Vec<(artists::Row, i64)> = artists::table
            .left_join(artists::albums)
            .group_by(artists::id)
            .order_by(artists::name.desc())
            .select((artists::all, count_of(albums::id)))
            .load(conn)
            .unwrap();
        let found: Vec<_> = rows
            .iter()
            .map(|(artist, n)| (artist.name.as_str(), *n))
            .collect();
        assert_eq!(found, [("Devo", 0), ("Can", 1), ("Blur", 1), ("Abba", 2)]);
    });
}

#[test]
fn groups_are_filtered_and_sorted_by_aggregates() {
    on_every_shop(|conn| {
        let rows: Vec<String> = artists::table
            .inner_join(artists::albums)
            .filter(albums::price.gt(Decimal::new(500, 2)))
            .group_by((artists::id, artists::name))
            .having(sum(albums::price).ge(Decimal::new(1000, 2)))
            .order_by((sum(albums::price).desc(), artists::name))
            .select(artists::name)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Abba", "Can"]);
        let least: Option<i64> = None;
        let all: Vec<(String, i64)> = artists::table
            .inner_join(artists::albums)
            .group_by(artists::name)
            .having(least.map(|least| count().ge(least)))
            .order_by((count().desc(), artists::name))
            .limit(2)
            .select((artists::name, count()))
            .load(conn)
            .unwrap();
        assert_eq!(all, [(owned("Abba"), 2), (owned("Blur"), 1)]);
    });
}

#[test]
fn a_named_expression_is_a_key() {
    on_every_shop(|conn| {
        let initial = querent::key!(lower(artists::name));
        let rows: Vec<(String, i64)> = artists::table
            .inner_join(artists::albums)
            .group_by(initial)
            .having(initial.ne("can"))
            .order_by(initial.desc())
            .select((upper(initial), count()))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(owned("BLUR"), 1), (owned("ABBA"), 2)]);
    });
}

#[test]
fn an_empty_table_has_no_groups() {
    on_every_shop(|conn| {
        delete_from(tracks::table).all_rows().execute(conn).unwrap();
        let rows: Vec<(i64, Option<i64>)> = tracks::table
            .group_by(tracks::album_id)
            .select((tracks::album_id, max(tracks::seconds)))
            .load(conn)
            .unwrap();
        assert_eq!(rows, []);
    });
}

#[test]
fn totals_where_there_is_rollup() {
    on_every_shop(|conn| {
        // The keys are an `Option`, though `albums.artist_id` is NOT NULL.
        let query = albums::table
            .group_by(rollup((albums::artist_id, albums::in_print)))
            .select((albums::artist_id, albums::in_print, count()));
        let mut rows: Vec<(Option<i64>, Option<bool>, i64)> = match conn {
            AnyConnection::MariaDb(conn) => query.load(conn).unwrap(),
            AnyConnection::MySql(conn) => query.load(conn).unwrap(),
            AnyConnection::Postgres(conn) => query.load(&mut **conn).unwrap(),
            _ => return,
        };
        rows.sort();
        let expected = [
            (None, None, 4),
            (Some(1), None, 2),
            (Some(1), Some(true), 2),
            (Some(2), None, 1),
            (Some(2), Some(false), 1),
            (Some(3), None, 1),
            (Some(3), Some(true), 1),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn grouping_sets_where_they_are() {
    on_every_shop(|conn| {
        let AnyConnection::Postgres(conn) = conn else {
            return;
        };
        let mut rows: Vec<(Option<i64>, Option<bool>, i64)> = albums::table
            .group_by(grouping_sets((albums::artist_id, (albums::in_print,), ())))
            .select((albums::artist_id, albums::in_print, count()))
            .load(&mut **conn)
            .unwrap();
        rows.sort();
        let expected = [
            (None, None, 4),
            (None, Some(false), 1),
            (None, Some(true), 3),
            (Some(1), None, 2),
            (Some(2), None, 1),
            (Some(3), None, 1),
        ];
        assert_eq!(rows, expected);
        let rows = albums::table
            .group_by(cube((albums::artist_id, albums::in_print)))
            .select((albums::artist_id, albums::in_print, count()))
            .load(&mut **conn)
            .unwrap();
        assert_eq!(rows.len(), 3 + 3 + 2 + 1);
    });
}

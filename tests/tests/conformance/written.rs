//! SQL that is written out: `sql!` and `raw!`.

use querent::dialect::Kind;
use querent::prelude::*;
use querent::types::{BigInt, Text};
use querent::{ErrorKind, raw, sql};
use querent_tests::schema::{albums, artists};

use super::shop::on_every_shop;
use super::tables::owned;

#[derive(Debug, PartialEq, querent::Row)]
#[row(table = artists)]
struct Artist {
    country: Option<String>,
    id: i64,
    name: String,
}

querent::shape! {
    mod totals { artist: Text, albums: BigInt }
}

#[test]
fn expressions() {
    on_every_shop(|conn| {
        let backwards = sql!(Text, "REPLACE({}, {}, {})", albums::title, "e", "{'}");
        let rows: Vec<String> = albums::table
            .filter(sql!(Bool, "{} * {} > {}", albums::id, 2_i64, 5_i64))
            .order_by(sql!(BigInt, "0 - {}", albums::id))
            .select(backwards)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Eg{'}", "L{'}isur{'}"]);
        // NULL where an argument is, always, or never
        let country = artists::country;
        let rows: Vec<(Option<String>, Option<String>, String)> = artists::table
            .filter(artists::id.is_in([1, 3]))
            .order_by(artists::id)
            .select((
                sql!(Text, "LOWER({})", country),
                sql!(Option<Text>, "NULLIF({}, {})", artists::name, "Abba"),
                sql!(Text, null: never, "COALESCE({}, '?{{}}')", country),
            ))
            .load(conn)
            .unwrap();
        let expected = [
            (Some(owned("se")), None, owned("SE")),
            (None, Some(owned("Can")), owned("?{}")),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn keys_and_operands() {
    on_every_shop(|conn| {
        let even = querent::key!(sql!(BigInt, "{} % 2", albums::id));
        let rows: Vec<(i64, i64)> = albums::table
            .group_by(even)
            .order_by(even)
            .select((even, count()))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(0, 2), (1, 2)]);
        let product = sql!(BigInt, "{} + {}", albums::id, 1_i64) * 10;
        let first = albums::table
            .order_by(albums::id)
            .select(product)
            .first(conn)
            .unwrap();
        assert_eq!(first, Some(20));
    });
}

#[test]
fn a_text_for_each_dialect() {
    on_every_shop(|conn| {
        let name = sql!(
            Text,
            postgres: "'p' || {}",
            sqlite: "'s' || {}",
            mysql: "CONCAT('m', {})",
            mariadb: "CONCAT('r', {})",
            artists::name,
        );
        let letter = match conn.engine() {
            Kind::Postgres => "pCan",
            Kind::Sqlite => "sCan",
            Kind::MySql => "mCan",
            _ => "rCan",
        };
        let found = artists::table
            .filter(artists::id.eq(3))
            .select(name)
            .one(conn)
            .unwrap();
        assert_eq!(found, letter);
    });
}

#[test]
fn statements_by_position() {
    on_every_shop(|conn| {
        let statement = || {
            raw!(
                "SELECT name, country FROM artists WHERE id >= {} AND name <> {} ORDER BY id",
                2_i64,
                "Devo"
            )
        };
        let rows = statement()
            .rows::<(String, Option<String>)>()
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(owned("Blur"), Some(owned("GB"))), (owned("Can"), None)]
        );
        let first = statement()
            .rows::<(String, Option<String>)>()
            .first(conn)
            .unwrap();
        assert_eq!(first.unwrap().0, "Blur");
        let error = statement()
            .rows::<(String, Option<String>)>()
            .one(conn)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SeveralRows);
        let error = statement()
            .rows::<(String, String)>()
            .load(conn)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.column()),
            (ErrorKind::Decode, Some("country"))
        );
        let number = raw!("SELECT COUNT(*) FROM artists")
            .rows::<i64>()
            .one(conn)
            .unwrap();
        assert_eq!(number, 4);
    });
}

#[test]
fn statements_by_name() {
    on_every_shop(|conn| {
        let artists = raw!(
            "SELECT id, name, country FROM artists WHERE id < {} ORDER BY id",
            2_i64
        )
        .rows_as::<Artist>()
        .load(conn)
        .unwrap();
        let abba = Artist {
            country: Some(owned("SE")),
            id: 1,
            name: owned("Abba"),
        };
        assert_eq!(artists, [abba]);
        let rows = raw!(
            "SELECT COUNT(*) AS albums, a.name AS artist FROM artists a JOIN albums b ON b.artist_id = a.id GROUP BY a.name ORDER BY a.name"
        )
        .rows_of(totals::table)
        .load(conn)
        .unwrap();
        assert_eq!(
            rows[0],
            totals::Row {
                artist: owned("Abba"),
                albums: 2
            }
        );
    });
}

#[test]
fn columns_that_do_not_fit_are_found_before_any_row() {
    on_every_shop(|conn| {
        // No artist has this number: the columns alone are wrong.
        let error = raw!("SELECT id FROM artists WHERE id = {}", 99_i64)
            .rows::<(i64, String)>()
            .load(conn)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(
            error
                .to_string()
                .contains("returns 1 columns (`id`), and the row is made of 2"),
            "{error}"
        );
        let error = raw!(
            "SELECT id, name AS nme, country FROM artists WHERE id = {}",
            99_i64
        )
        .rows_as::<Artist>()
        .load(conn)
        .unwrap_err();
        assert_eq!(error.column(), Some("name"));
        assert!(error.to_string().contains("`nme`"), "{error}");
        let error = raw!(
            "SELECT id, name, country, id + 1 AS more FROM artists WHERE id = {}",
            99_i64
        )
        .rows_as::<Artist>()
        .load(conn)
        .unwrap_err();
        assert_eq!(error.column(), Some("more"));
        let error = raw!(
            "SELECT id, name, country, name FROM artists WHERE id = {}",
            99_i64
        )
        .rows_as::<Artist>()
        .load(conn)
        .unwrap_err();
        assert_eq!(error.column(), Some("name"));
        let error = raw!("SELECT id, name FROM artists ORDER BY id")
            .rows::<(i64, i64)>()
            .load(conn)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.column()),
            (ErrorKind::Decode, Some("name"))
        );
    });
}

#[test]
fn writes() {
    on_every_shop(|conn| {
        let changed = raw!("UPDATE artists SET country = {} WHERE id > {}", "XX", 2_i64)
            .execute(conn)
            .unwrap();
        assert_eq!(changed, 2);
        let nobody: Option<&str> = None;
        raw!(
            "UPDATE artists SET country = {} WHERE id = {}",
            nobody,
            4_i64
        )
        .execute(conn)
        .unwrap();
        let countries = artists::table
            .order_by(artists::id)
            .select(artists::country)
            .load(conn)
            .unwrap();
        assert_eq!(
            countries,
            [Some("SE"), Some("GB"), Some("XX"), None].map(|c| c.map(owned))
        );
    });
}

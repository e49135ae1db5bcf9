//! The first row of each group, hints, samples and functions that return rows.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::series;
use querent::types::{BigInt, Text};
use querent_tests::cases::on_engine;
use querent_tests::sample;
use querent_tests::schema::{albums, artists, tracks};

use super::shop::on_every_shop;
use super::tables::owned;

querent::shape! {
    mod first { artist_id: BigInt, title: Text }
    mod numbers { n: BigInt }
    mod words { word: Text, place: BigInt }
}
querent::table_function! {
    /// The parts of a text.
    fn parts(text: Text, delimiter: Text) -> (part: Text, place: BigInt) =
        postgres: "string_to_table({text}, {delimiter}) WITH ORDINALITY AS t(part, place)";
}

#[test]
fn the_first_of_each_group() {
    on_every_shop(|conn| {
        let dearest = || {
            albums::table
                .select((albums::artist_id, albums::title))
                .distinct_on(albums::artist_id, (albums::price.desc(), albums::id))
        };
        let all = [(1, "Waterloo"), (2, "Leisure"), (3, "Ege")].map(|(id, t)| (id, owned(t)));
        assert_eq!(dearest().load(conn).unwrap(), all);
        assert_eq!(dearest().limit(1).offset(1).load(conn).unwrap(), all[1..2]);
        assert_eq!(dearest().first(conn).unwrap(), Some(all[0].clone()));
        let rows: Vec<(String, Option<String>)> = artists::table
            .left_join(
                first::table
                    .of(dearest())
                    .on(first::artist_id.eq(artists::id)),
            )
            .filter(artists::id.gt(2))
            .order_by(artists::id)
            .select((artists::name, first::title))
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(owned("Can"), Some(owned("Ege"))), (owned("Devo"), None)]
        );
    });
}

#[test]
fn groups_by_two_keys_one_of_them_null() {
    on_every_shop(|conn| {
        // Tracks of album 1 have 100, 200 and no seconds; of album 3 one has 300.
        let long = tracks::seconds.gt(150);
        let rows: Vec<(i64, String)> = tracks::table
            .filter(tracks::number.le(3))
            .select((tracks::album_id, tracks::title))
            .distinct_on((tracks::album_id, tracks::seconds), tracks::number.desc())
            .load(conn)
            .unwrap();
        let expected =
            [(1, "Three"), (1, "One"), (1, "Two"), (3, "Four")].map(|(id, t)| (id, owned(t)));
        assert_eq!(rows, expected);
        let whole = tracks::table
            .filter(long)
            .distinct_on(tracks::album_id, tracks::number)
            .load(conn)
            .unwrap();
        let titles: Vec<&str> = whole.iter().map(|row| row.title.as_str()).collect();
        assert_eq!(titles, ["Two", "Four"]);
    });
}

#[test]
fn index_hints() {
    for kind in [Kind::MySql, Kind::MariaDb] {
        on_engine(kind, "", |conn| {
            sample::create(conn).unwrap();
            conn.batch(
                "CREATE INDEX by_title ON albums (title(20));
                 INSERT INTO artists (id, name) VALUES (1, 'Abba'), (2, 'Blur');
                 INSERT INTO albums (artist_id, title, price) VALUES (1, 'Arrival', 1), (1, 'Waterloo', 2)",
            )
            .unwrap();
            macro_rules! check {
                ($conn:expr) => {{
                    let by_title = querent::text!("by_title");
                    let query = from(albums::table.use_index(by_title)).select(count());
                    assert_eq!(query.one($conn).unwrap(), 2);
                    let query = artists::table
                        .inner_join(
                            albums::table
                                .force_index(by_title)
                                .on(albums::artist_id.eq(artists::id)),
                        )
                        .select(count());
                    assert_eq!(query.one($conn).unwrap(), 2);
                    let query =
                        from(albums::table.ignore_index(querent::text!("no_such"))).select(count());
                    assert!(query.one($conn).is_err());
                }};
            }
            match conn {
                AnyConnection::MySql(conn) => check!(conn),
                AnyConnection::MariaDb(conn) => check!(conn),
                _ => panic!("another engine"),
            }
        });
    }
}

#[test]
fn samples_and_lateral_functions() {
    on_engine(Kind::Postgres, "", |conn| {
        sample::create(conn).unwrap();
        insert_into(artists::table)
            .values(
                [artists::name.to("Tom Tom Club"), artists::name.to("Abba")].map(|name| (name,)),
            )
            .execute(conn)
            .unwrap();
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let conn = &mut **conn;
        assert_eq!(
            from(artists::table.sample::<0>())
                .select(count())
                .one(conn)
                .unwrap(),
            0
        );
        assert_eq!(
            from(artists::table.sample::<100>())
                .select(count())
                .one(conn)
                .unwrap(),
            2
        );
        assert_eq!(
            from(artists::table.sample_rows::<100>())
                .select(count())
                .one(conn)
                .unwrap(),
            2
        );
        let found: Vec<(i64, String)> = artists::table
            .inner_join(words::table.of(parts(outer(artists::name), " ")).lateral())
            .order_by((artists::id, words::place))
            .select((words::place, words::word))
            .load(conn)
            .unwrap();
        let expected =
            [(1, "Tom"), (2, "Tom"), (3, "Club"), (1, "Abba")].map(|(n, w)| (n, owned(w)));
        assert_eq!(found, expected);
    });
    on_engine(Kind::MySql, "", |conn| {
        sample::create(conn).unwrap();
        insert_into(artists::table)
            .values(artists::name.to("Abba"))
            .execute(conn)
            .unwrap();
        let AnyConnection::MySql(conn) = conn else {
            panic!("another engine")
        };
        let found = artists::table
            .inner_join(
                numbers::table
                    .of(series(1, outer(artists::id) + 2))
                    .lateral(),
            )
            .order_by(numbers::n)
            .select(numbers::n)
            .load(conn)
            .unwrap();
        assert_eq!(found, [1, 2, 3]);
    });
}

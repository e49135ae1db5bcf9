//! Derived tables, common table expressions and set operations.

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::select::position;
use querent::types::{BigInt, Text};
use querent_tests::schema::{albums, artists, employees, tracks};

use super::shop::on_every_shop;
use super::tables::owned;

querent::alias!(dearest = albums);
querent::shape! {
    /// What an artist's albums cost together.
    mod totals { artist_id: BigInt, albums: BigInt, price: Option<Numeric> }
    /// Those below an employee, and how far.
    mod tree { id: BigInt, name: Text, depth: BigInt }
    /// Numbers.
    mod series { n: BigInt }
}

#[test]
fn a_derived_table_is_a_table() {
    on_every_shop(|conn| {
        let per_artist = albums::table
            .filter(albums::in_print.eq(true))
            .group_by(albums::artist_id)
            .select((albums::artist_id, count(), sum(albums::price)));
        let rows: Vec<(String, Option<i64>, Option<Decimal>)> = artists::table
            .left_join(
                totals::table
                    .of(per_artist)
                    .on(totals::artist_id.eq(artists::id)),
            )
            .order_by(artists::id)
            .select((artists::name, totals::albums, totals::price))
            .load(conn)
            .unwrap();
        let expected = [
            ("Abba", Some(2), Some(2250)),
            ("Blur", None, None),
            ("Can", Some(1), Some(1000)),
            ("Devo", None, None),
        ]
        .map(|(name, albums, cents)| {
            (
                owned(name),
                albums,
                cents.map(|cents| Decimal::new(cents, 2)),
            )
        });
        assert_eq!(rows, expected);
        let rows: Vec<totals::Row> = from(totals::table.of(per_artist))
            .filter(totals::albums.gt(1))
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [totals::Row {
                artist_id: 1,
                albums: 2,
                price: Some(Decimal::new(2250, 2))
            }]
        );
    });
}

#[test]
fn an_alias_takes_whole_rows() {
    on_every_shop(|conn| {
        let two = albums::table
            .order_by((albums::price.desc(), albums::id))
            .limit(2);
        let rows: Vec<(String, String)> = artists::table
            .inner_join(dearest.of(two).on(dearest.artist_id.eq(artists::id)))
            .order_by(dearest.id)
            .select((artists::name, dearest.title))
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [
                (owned("Abba"), owned("Arrival")),
                (owned("Abba"), owned("Waterloo"))
            ]
        );
    });
}

#[test]
fn lateral_where_it_is() {
    on_every_shop(|conn| {
        let first = albums::table
            .filter(albums::artist_id.eq(outer(artists::id)))
            .order_by(albums::price)
            .limit(1);
        let query = artists::table
            .left_join(dearest.of(first).lateral())
            .order_by(artists::id)
            .select((artists::name, dearest.title));
        let rows: Vec<(String, Option<String>)> = match conn {
            AnyConnection::MySql(conn) => query.load(conn).unwrap(),
            AnyConnection::Postgres(conn) => query.load(&mut **conn).unwrap(),
            _ => return,
        };
        let titles: Vec<_> = rows.iter().map(|(_, title)| title.as_deref()).collect();
        assert_eq!(
            titles,
            [Some("Arrival"), Some("Leisure"), Some("Ege"), None]
        );
    });
}

#[test]
fn common_tables_name_each_other() {
    on_every_shop(|conn| {
        let query = with(
            totals::table.of(albums::table.group_by(albums::artist_id).select((
                albums::artist_id,
                count(),
                sum(albums::price),
            ))),
        )
        .with(
            series::table.of(totals::table
                .filter(totals::albums.gt(1))
                .select(totals::artist_id)),
        )
        .query(
            artists::table
                .inner_join(series::table.on(series::n.eq(artists::id)))
                .inner_join(totals::table.on(totals::artist_id.eq(artists::id)))
                .select((artists::name, totals::albums)),
        );
        let rows: Vec<(String, i64)> = query.load(conn).unwrap();
        assert_eq!(rows, [(owned("Abba"), 2)]);
        assert_eq!(query.first(conn).unwrap(), Some((owned("Abba"), 2)));
    });
}

#[test]
fn a_tree_from_the_top() {
    on_every_shop(|conn| {
        let top = employees::table
            .filter(employees::manager_id.is_null())
            .select((employees::id, employees::name, val::<BigInt, _>(0)));
        let step = employees::table
            .inner_join(tree::table.on(employees::manager_id.eq(tree::id)))
            .select((employees::id, employees::name, tree::depth + 1));
        let rows: Vec<(String, i64)> = with_recursive(tree::table.of(top.union_all(step)))
            .query(
                tree::table
                    .order_by((tree::depth, tree::id))
                    .select((tree::name, tree::depth)),
            )
            .load(conn)
            .unwrap();
        let expected = [("Ann", 0), ("Bob", 1), ("Cid", 1), ("Dan", 2)]
            .map(|(name, depth)| (owned(name), depth));
        assert_eq!(rows, expected);
    });
}

#[test]
fn a_series() {
    on_every_shop(|conn| {
        let start = querent::select(val::<BigInt, _>(1));
        let step = series::table
            .filter(series::n.lt(200))
            .select(series::n + 1);
        let total: Option<i64> = with_recursive(series::table.of(start.union_all(step)))
            .query(series::table.select(sum(series::n)))
            .one(conn)
            .unwrap();
        assert_eq!(total, Some(20_100));
    });
}

#[test]
fn hints_where_they_are() {
    on_every_shop(|conn| {
        let names = || artists::table.select(artists::id);
        let once =
            with(series::table.of(names()).materialized()).query(series::table.select(count()));
        let merged =
            with(series::table.of(names()).not_materialized()).query(series::table.select(count()));
        let counts = match conn {
            AnyConnection::Postgres(conn) => (once.one(&mut **conn), merged.one(&mut **conn)),
            AnyConnection::Sqlite(conn) => (once.one(conn), merged.one(conn)),
            _ => return,
        };
        assert_eq!((counts.0.unwrap(), counts.1.unwrap()), (4, 4));
    });
}

#[test]
fn set_operations() {
    on_every_shop(|conn| {
        let names = || artists::table.select(artists::name);
        let staff = || employees::table.select(employees::name);
        let sorted = |rows: querent::Result<Vec<String>>| rows.unwrap();
        let both = names()
            .filter(artists::id.le(2))
            .union(staff())
            .order_by(position::<1>());
        assert_eq!(
            sorted(both.load(conn)),
            ["Abba", "Ann", "Blur", "Bob", "Cid", "Dan"]
        );
        let twice = names()
            .union_all(names())
            .order_by(position::<1>().desc())
            .limit(3);
        assert_eq!(sorted(twice.load(conn)), ["Devo", "Devo", "Can"]);
        let common = names().intersect(
            artists::table
                .filter(artists::id.gt(2))
                .select(artists::name),
        );
        assert_eq!(
            sorted(common.order_by(position::<1>()).offset(1).load(conn)),
            ["Devo"]
        );
        let rest = names().except(
            artists::table
                .filter(artists::id.gt(2))
                .select(artists::name),
        );
        assert_eq!(
            sorted(rest.order_by(position::<1>()).load(conn)),
            ["Abba", "Blur"]
        );
    });
}

#[test]
fn null_on_one_side_is_null_in_the_result() {
    on_every_shop(|conn| {
        let rows: Vec<(Option<String>, i64)> = artists::table
            .select((artists::name, artists::id))
            .union_all(artists::table.select((artists::country, artists::id)))
            .order_by((position::<1>(), position::<2>()))
            .load(conn)
            .unwrap();
        assert_eq!(rows.len(), 8);
        assert_eq!(rows[0], (None, 3));
        assert_eq!(rows[1], (Some(owned("Abba")), 1));
    });
}

#[test]
fn each_side_has_its_own_order_and_limit() {
    on_every_shop(|conn| {
        let first = artists::table
            .order_by(artists::id)
            .limit(1)
            .select(artists::name);
        let last = artists::table
            .order_by(artists::id.desc())
            .limit(1)
            .select(artists::name);
        let rows: Vec<String> = first
            .union_all(last)
            .order_by(position::<1>())
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Abba", "Devo"]);
    });
}

#[test]
fn operators_bind_as_they_are_written() {
    on_every_shop(|conn| {
        let of = |ids: &'static [i64]| {
            artists::table
                .filter(artists::id.is_in(ids))
                .select(artists::id)
        };
        // ({1, 2} UNION {3}) INTERSECT {1, 3, 4}
        let left: Vec<i64> = of(&[1, 2])
            .union(of(&[3]))
            .intersect(of(&[1, 3, 4]))
            .order_by(position::<1>())
            .load(conn)
            .unwrap();
        assert_eq!(left, [1, 3]);
        // {1, 2} UNION ({3} INTERSECT {1, 3, 4})
        let right: Vec<i64> = of(&[1, 2])
            .union(of(&[3]).intersect(of(&[1, 3, 4])))
            .order_by(position::<1>())
            .load(conn)
            .unwrap();
        assert_eq!(right, [1, 2, 3]);
        // {1, 2, 3} EXCEPT ({2, 3} EXCEPT {3})
        let nested: Vec<i64> = of(&[1, 2, 3])
            .except(of(&[2, 3]).except(of(&[3])))
            .order_by(position::<1>())
            .load(conn)
            .unwrap();
        assert_eq!(nested, [1, 3]);
        // ({1, 2, 3} EXCEPT {2, 3}) EXCEPT {3}
        let chain: Vec<i64> = of(&[1, 2, 3])
            .except(of(&[2, 3]))
            .except(of(&[3]))
            .order_by(position::<1>())
            .load(conn)
            .unwrap();
        assert_eq!(chain, [1]);
    });
}

#[test]
fn all_variants_where_they_are() {
    on_every_shop(|conn| {
        let albums_of = || albums::table.select(albums::artist_id);
        let ids = || artists::table.select(artists::id);
        let rest = albums_of().except_all(ids()).order_by(position::<1>());
        let common = albums_of()
            .intersect_all(albums_of())
            .order_by(position::<1>());
        let (rest, common): (Vec<i64>, Vec<i64>) = match conn {
            AnyConnection::MariaDb(conn) => (rest.load(conn).unwrap(), common.load(conn).unwrap()),
            AnyConnection::MySql(conn) => (rest.load(conn).unwrap(), common.load(conn).unwrap()),
            AnyConnection::Postgres(conn) => (
                rest.load(&mut **conn).unwrap(),
                common.load(&mut **conn).unwrap(),
            ),
            _ => return,
        };
        assert_eq!(rest, [1]);
        assert_eq!(common, [1, 1, 2, 3]);
    });
}

#[test]
fn a_set_operation_is_a_subquery_and_a_derived_table() {
    on_every_shop(|conn| {
        let ids = albums::table
            .select(albums::artist_id)
            .union(artists::table.filter(artists::id.eq(4)).select(artists::id));
        assert_eq!(
            artists::table
                .filter(artists::id.is_in(ids))
                .select(count())
                .one(conn)
                .unwrap(),
            4
        );
        let rows: Vec<i64> = from(series::table.of(ids))
            .filter(series::n.gt(2))
            .order_by(series::n)
            .select(series::n)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [3, 4]);
        let names: Vec<Option<String>> = tracks::table
            .select(tracks::title)
            .union(artists::table.select(val::<Text, _>(None::<String>)))
            .order_by(position::<1>())
            .limit(2)
            .load(conn)
            .unwrap();
        assert_eq!(names, [None, Some(owned("Four"))]);
    });
}

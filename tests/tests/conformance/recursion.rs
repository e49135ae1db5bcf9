//! Recursive queries: graphs, trees in order, and columns that grow.

use querent::dialect::Kind;
use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::text::{length, lpad, position};
use querent::types::{BigInt, Text};
use querent::{ErrorKind, sql};
use querent_tests::cases::{on_engine, on_every_engine};
use querent_tests::schema::employees;

use super::shop::on_every_shop;
use super::tables::owned;

querent_tests::declare! {
    bounded {
        id: BigInt NotNull i64,
        word: Text NotNull String,
        price: Numeric NotNull super::Decimal,
        at: Timestamp NotNull querent::jiff::civil::DateTime,
    }
}
querent_tests::declare! {
    hosts {
        id: BigInt NotNull i64,
        address: Text NotNull String,
        above: BigInt Nullable Option<i64>,
    }
}
const BOUNDED: &str = "\
    CREATE TABLE bounded (id {id}, word VARCHAR(3) NOT NULL, price DECIMAL(4, 2) NOT NULL, at {timestamp} NOT NULL)";

querent::shape! {
    mod edges { source: BigInt, target: BigInt }
    mod ways { node: BigInt, steps: BigInt, path: Text }
    mod reached { node: BigInt }
    mod above { manager_id: Option<BigInt>, name: Text }
    mod branches { id: BigInt, name: Text, path: Text }
    mod places { id: BigInt, address: Text }
    mod grown { round: BigInt, word: Text, price: Numeric, at: Timestamp }
}

/// Two circles, one of them of a single node.
const GRAPH: [(i64, i64); 7] = [(1, 2), (2, 3), (3, 1), (3, 4), (4, 2), (4, 5), (5, 5)];

#[test]
fn ways_through_a_graph_with_circles() {
    on_every_engine("", |conn| {
        let graph = from(edges::table.values(GRAPH)).select((edges::source, edges::target));
        let start = querent::select((
            val::<BigInt, _>(3),
            val::<BigInt, _>(0),
            val::<Text, _>(",3,"),
        ));
        let target = || edges::target.cast::<Text>();
        let step = ways::table
            .inner_join(edges::table.on(edges::source.eq(ways::node)))
            .filter(position(concat((",", target(), ",")), ways::path).eq(0))
            .select((
                edges::target,
                ways::steps + 1,
                concat((ways::path, target(), ",")),
            ));
        let rows: Vec<(i64, i64, String)> = with(edges::table.of(graph))
            .with_recursive(ways::table.of(start.union_all(step)))
            .query(ways::table.order_by((ways::steps, ways::path)).select((
                ways::node,
                ways::steps,
                ways::path,
            )))
            .load(conn)
            .unwrap();
        let expected = [
            (3, 0, ",3,"),
            (1, 1, ",3,1,"),
            (4, 1, ",3,4,"),
            (2, 2, ",3,1,2,"),
            (2, 2, ",3,4,2,"),
            (5, 2, ",3,4,5,"),
        ]
        .map(|(node, steps, path)| (node, steps, owned(path)));
        assert_eq!(rows, expected);
    });
}

#[test]
fn nodes_that_are_reached() {
    on_every_engine("", |conn| {
        for (from_node, expected) in [(3, vec![1, 2, 3, 4, 5]), (5, vec![5]), (9, vec![9])] {
            let graph = from(edges::table.values(GRAPH)).select((edges::source, edges::target));
            let start = querent::select(val::<BigInt, _>(from_node));
            let step = reached::table
                .inner_join(edges::table.on(edges::source.eq(reached::node)))
                .select(edges::target);
            let query = with(edges::table.of(graph))
                .with_recursive(reached::table.of(start.union(step)))
                .query(reached::table.order_by(reached::node).select(reached::node));
            let rows: Vec<i64> = query.load(conn).unwrap();
            assert_eq!(rows, expected, "from {from_node}");
        }
    });
}

#[test]
fn an_outer_join_in_the_step() {
    on_every_shop(|conn| {
        // From the lowest employee up; the top has nobody above, and ends it.
        let start = employees::table
            .filter(employees::name.eq("Dan"))
            .select((employees::manager_id, employees::name));
        let step = above::table
            .left_join(employees::table.on(employees::id.eq(above::manager_id)))
            .filter(above::name.ne("nobody"))
            .select((employees::manager_id, coalesce(employees::name, "nobody")));
        let rows: Vec<(Option<i64>, String)> =
            with_recursive(above::table.of(start.union_all(step)))
                .query(above::table.select((above::manager_id, above::name)))
                .load(conn)
                .unwrap();
        let mut names: Vec<_> = rows.iter().map(|(_, name)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Ann", "Bob", "Dan", "nobody"]);
    });
}

#[test]
fn a_tree_depth_first() {
    on_every_shop(|conn| {
        let place = lpad(employees::id.cast::<Text>(), 3, '0');
        let top = employees::table
            .filter(employees::manager_id.is_null())
            .select((employees::id, employees::name, place));
        let step = employees::table
            .inner_join(branches::table.on(employees::manager_id.eq(branches::id)))
            .select((
                employees::id,
                employees::name,
                concat((branches::path, "/", place)),
            ));
        let rows: Vec<(String, String)> = with_recursive(branches::table.of(top.union_all(step)))
            .query(
                branches::table
                    .order_by(branches::path)
                    .select((branches::name, branches::path)),
            )
            .load(conn)
            .unwrap();
        let expected = [
            ("Ann", "001"),
            ("Bob", "001/002"),
            ("Dan", "001/002/004"),
            ("Cid", "001/003"),
        ]
        .map(|(name, path)| (owned(name), owned(path)));
        assert_eq!(rows, expected);
    });
}

#[test]
fn columns_that_outgrow_the_start() {
    on_every_engine(BOUNDED, |conn| {
        let noon = date(2024, 2, 29).at(12, 0, 0, 0);
        insert_into(bounded::table)
            .values((
                bounded::word.to("é"),
                bounded::price.to(Decimal::new(1234, 2)),
                bounded::at.to(noon),
            ))
            .execute(conn)
            .unwrap();
        let start = bounded::table.select((
            val::<BigInt, _>(0),
            bounded::word,
            bounded::price,
            bounded::at,
        ));
        let step = || {
            grown::table.filter(grown::round.lt(16)).select((
                grown::round + 1,
                concat((grown::word, grown::word)),
                grown::price + grown::price,
                querent::time::add(grown::at, 1, querent::time::Microsecond),
            ))
        };
        let last = || {
            grown::table.order_by(grown::round.desc()).limit(1).select((
                length(grown::word),
                grown::price,
                grown::at,
            ))
        };
        let expected = (
            65_536,
            Decimal::new(1234, 2) * Decimal::from(65_536),
            date(2024, 2, 29).at(12, 0, 0, 16_000),
        );
        let all = with_recursive(grown::table.of(start.union_all(step()))).query(last());
        assert_eq!(all.one(conn).unwrap(), expected);
        let once = with_recursive(grown::table.of(start.union(step()))).query(last());
        assert_eq!(once.load(conn).unwrap(), [expected]);
    });
}

/// PostgreSQL unites no `inet` with the `text` of the first SELECT: the column is written as a text.
#[test]
fn a_column_of_another_type_that_is_declared_as_text() {
    let tables = "CREATE TABLE hosts (id {id}, address inet NOT NULL, above {big})";
    on_engine(Kind::Postgres, tables, |conn| {
        for (address, above) in [("10.0.0.1", None), ("10.0.0.2", Some(1))] {
            insert_into(hosts::table)
                .values((hosts::address.to(address), hosts::above.to(above)))
                .execute(conn)
                .unwrap();
        }
        let start = hosts::table.filter(hosts::above.is_null());
        let step = hosts::table.inner_join(places::table.on(hosts::above.eq(places::id)));
        let last = || {
            places::table
                .order_by(places::id.desc())
                .select(places::address)
        };
        let query = with_recursive(
            places::table.of(start
                .select((hosts::id, hosts::address))
                .union_all(step.select((hosts::id, hosts::address)))),
        )
        .query(last());
        let error = query.load(conn).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Query);
        assert!(error.to_string().contains("text and inet"), "{error}");
        let address = || sql!(Text, "HOST({})", hosts::address);
        let query = with_recursive(
            places::table.of(start
                .select((hosts::id, address()))
                .union_all(step.select((hosts::id, address())))),
        )
        .query(last());
        assert_eq!(query.load(conn).unwrap(), ["10.0.0.2", "10.0.0.1"]);
    });
}

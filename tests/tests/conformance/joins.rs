//! Joins of every kind, and what they make NULL.

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{FAMILY, children, fill_family, owned, parents};

querent::alias!(siblings = children);
querent::alias!(elders = parents);
querent::shape! {
    mod families { id: BigInt, members: BigInt }
}

fn names(rows: &[(Option<&str>, Option<&str>)]) -> Vec<(Option<String>, Option<String>)> {
    rows.iter()
        .map(|(one, other)| (one.map(owned), other.map(owned)))
        .collect()
}

#[test]
fn inner() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let rows: Vec<(String, String)> = parents::table
            .inner_join(children::table.on(children::parent_id.eq(parents::id)))
            .select((parents::name, children::name))
            .order_by(children::id)
            .load(conn)
            .unwrap();
        let expected =
            [("Ann", "x"), ("Ann", "y"), ("Bob", "z")].map(|(p, c)| (owned(p), owned(c)));
        assert_eq!(rows, expected);
    });
}

#[test]
fn left() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let rows: Vec<(String, Option<String>, Option<i64>)> = parents::table
            .left_join(children::table.on(children::parent_id.eq(parents::id)))
            .select((parents::name, children::name, children::id + 10))
            .order_by((parents::id, children::id))
            .load(conn)
            .unwrap();
        let expected = [
            (owned("Ann"), Some(owned("x")), Some(11)),
            (owned("Ann"), Some(owned("y")), Some(12)),
            (owned("Bob"), Some(owned("z")), Some(13)),
            (owned("Cleo"), None, None),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn optional() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let mut found = |child: Option<&str>,
                         note: bool|
         -> Vec<(String, Option<String>, Option<String>)> {
            parents::table
                .left_join(child.map(|_| children::table.on(children::parent_id.eq(parents::id))))
                .filter(child.map(|child| children::name.eq(child)))
                .left_join(
                    note.then_some(elders.on(elders.id.eq(parents::id).and(elders.id.gt(1)))),
                )
                .order_by((parents::id, children::id))
                .select((parents::name, children::name, elders.name))
                .load(conn)
                .unwrap()
        };
        let row = |name: &str, child: Option<&str>, elder: Option<&str>| {
            (owned(name), child.map(owned), elder.map(owned))
        };
        assert_eq!(
            found(None, false),
            [
                row("Ann", None, None),
                row("Bob", None, None),
                row("Cleo", None, None)
            ]
        );
        assert_eq!(
            found(None, true),
            [
                row("Ann", None, None),
                row("Bob", None, Some("Bob")),
                row("Cleo", None, Some("Cleo"))
            ]
        );
        assert_eq!(found(Some("y"), false), [row("Ann", Some("y"), None)]);
        assert_eq!(found(Some("z"), true), [row("Bob", Some("z"), Some("Bob"))]);
        // The optional table in an aggregate, and before another join.
        let counts = |join: bool, conn: &mut _| {
            parents::table
                .left_join(join.then_some(children::table.on(children::parent_id.eq(parents::id))))
                .inner_join(elders.on(elders.id.eq(parents::id)))
                .group_by(parents::id)
                .order_by(parents::id)
                .select((parents::id, count_of(children::id)))
                .load(conn)
                .unwrap()
        };
        assert_eq!(counts(true, conn), [(1, 2), (2, 1), (3, 0)]);
        assert_eq!(counts(false, conn), [(1, 0), (2, 0), (3, 0)]);
    });
}

#[test]
fn optional_over_a_common_table_expression() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        for (join, expected) in [(true, [Some(2), Some(1), None]), (false, [None; 3])] {
            let per_parent = children::table
                .filter(children::parent_id.is_not_null())
                .group_by(children::parent_id)
                .select((coalesce(children::parent_id, 0), count()));
            let rows: Vec<Option<i64>> = with(families::table.of(per_parent))
                .query(
                    parents::table
                        .left_join(join.then_some(families::table.on(families::id.eq(parents::id))))
                        .order_by(parents::id)
                        .select(families::members),
                )
                .load(conn)
                .unwrap();
            assert_eq!(rows, expected);
        }
    });
}

#[test]
fn right() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let rows: Vec<(Option<String>, Option<String>, String)> = parents::table
            .right_join(children::table.on(children::parent_id.eq(parents::id)))
            .select((parents::name, parents::note, children::name))
            .order_by(children::id)
            .load(conn)
            .unwrap();
        let ann = || (Some(owned("Ann")), Some(owned("n")));
        let expected = [
            (ann().0, ann().1, owned("x")),
            (ann().0, ann().1, owned("y")),
            (Some(owned("Bob")), None, owned("z")),
            (None, None, owned("w")),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn full_where_there_is_one() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let query = parents::table
            .full_join(children::table.on(children::parent_id.eq(parents::id)))
            .select((parents::name, children::name))
            .order_by((parents::id, children::id));
        // Such a query does not run on a connection to any engine, because two have no FULL JOIN.
        let rows: Vec<(Option<String>, Option<String>)> = match conn {
            AnyConnection::Postgres(conn) => query.load(&mut **conn).unwrap(),
            AnyConnection::Sqlite(conn) => query.load(conn).unwrap(),
            _ => return,
        };
        let expected = [
            (None, Some("w")),
            (Some("Ann"), Some("x")),
            (Some("Ann"), Some("y")),
            (Some("Bob"), Some("z")),
            (Some("Cleo"), None),
        ];
        assert_eq!(rows, names(&expected));
    });
}

#[test]
fn cross() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let query = parents::table.cross_join(children::table);
        assert_eq!(query.select(count()).one(conn).unwrap(), 12);
        let rows: Vec<(String, String)> = parents::table
            .cross_join(children::table)
            .filter(children::parent_id.eq(2))
            .select((parents::name, children::name))
            .order_by(parents::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            ["Ann", "Bob", "Cleo"].map(|name| (owned(name), owned("z")))
        );
    });
}

#[test]
fn a_condition_in_on_is_not_one_in_where() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let on = || children::parent_id.eq(parents::id);
        let query =
            || parents::table.left_join(children::table.on(on().and(children::name.eq("y"))));
        let rows = query()
            .select((parents::name, children::name))
            .order_by(parents::id)
            .load(conn)
            .unwrap();
        let expected = [
            (owned("Ann"), Some(owned("y"))),
            (owned("Bob"), None),
            (owned("Cleo"), None),
        ];
        assert_eq!(rows, expected);
        let childless = parents::table
            .left_join(children::table.on(on()))
            .filter(children::id.is_null())
            .select(parents::name)
            .load(conn)
            .unwrap();
        assert_eq!(childless, [owned("Cleo")]);
    });
}

#[test]
fn a_right_join_after_a_left_join_makes_both_sides_nullable() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let rows: Vec<(Option<String>, Option<String>, String)> = parents::table
            .left_join(children::table.on(children::parent_id.eq(parents::id)))
            .right_join(siblings.on(siblings.id.eq(children::id)))
            .select((parents::name, children::name, siblings.name))
            .order_by(siblings.id)
            .load(conn)
            .unwrap();
        let row =
            |p: Option<&str>, c: Option<&str>, s: &str| (p.map(owned), c.map(owned), owned(s));
        let expected = [
            row(Some("Ann"), Some("x"), "x"),
            row(Some("Ann"), Some("y"), "y"),
            row(Some("Bob"), Some("z"), "z"),
            row(None, None, "w"),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn an_inner_join_after_a_left_join() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        // Every parent, the children of the same number, and the parents of these.
        let rows: Vec<(String, Option<String>, String)> = parents::table
            .left_join(children::table.on(children::id.eq(parents::id)))
            .inner_join(elders.on(elders.id.eq(children::parent_id)))
            .select((parents::name, children::name, elders.name))
            .order_by(parents::id)
            .load(conn)
            .unwrap();
        let row = |p: &str, c: &str, e: &str| (owned(p), Some(owned(c)), owned(e));
        assert_eq!(
            rows,
            [
                row("Ann", "x", "Ann"),
                row("Bob", "y", "Ann"),
                row("Cleo", "z", "Bob")
            ]
        );
    });
}

#[test]
fn a_table_with_itself() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let rows: Vec<(String, String)> = children::table
            .inner_join(
                siblings.on(siblings
                    .parent_id
                    .eq(children::parent_id)
                    .and(siblings.id.gt(children::id))),
            )
            .select((children::name, siblings.name))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(owned("x"), owned("y"))]);
    });
}

#[test]
fn whole_rows_are_options_on_the_outer_side() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let rows: Vec<(parents::Row, Option<children::Row>)> = parents::table
            .left_join(children::table.on(children::parent_id.eq(parents::id)))
            .filter(parents::id.ge(2))
            .select((parents::all, children::all))
            .order_by(parents::id)
            .load(conn)
            .unwrap();
        let bob = parents::Row {
            id: 2,
            name: owned("Bob"),
            note: None,
        };
        let z = children::Row {
            id: 3,
            parent_id: Some(2),
            name: owned("z"),
        };
        let cleo = parents::Row {
            id: 3,
            name: owned("Cleo"),
            note: None,
        };
        assert_eq!(rows, [(bob, Some(z)), (cleo, None)]);

        let rows: Vec<(Option<parents::Row>, i64, children::Row)> = parents::table
            .right_join(children::table.on(children::parent_id.eq(parents::id)))
            .filter(children::name.is_in(["w", "z"]))
            .select((parents::all, children::id * 2, children::all))
            .order_by(children::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows[0].0.as_ref().map(|row| row.name.as_str()), Some("Bob"));
        assert_eq!(
            (rows[1].0.is_none(), rows[1].1, rows[1].2.parent_id),
            (true, 8, None)
        );
    });
}

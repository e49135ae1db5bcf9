//! INSERT of rows that are there already.

use querent::ErrorKind;
use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::cases::{on_engine, on_every_engine};

querent_tests::declare! {
    visits key (id, ()), unique ((page, ()), ()) {
        id: BigInt NotNull i64,
        page: Text NotNull String,
        times: BigInt NotNull i64,
        note: Text Nullable Option<String>,
        since: BigInt Nullable Option<i64>,
    }
    grades key (student, (course, ())), unique () {
        student: BigInt NotNull i64,
        course: BigInt NotNull i64,
        points: BigInt NotNull i64,
        checked: Bool NotNull bool,
    }
    people key (id, ()), unique ((), ()) {
        id: BigInt NotNull i64,
        email: Text Nullable Option<String>,
        name: Text NotNull String,
    }
}

const VISITS: &str = "CREATE TABLE visits (id {id}, page VARCHAR(200) NOT NULL UNIQUE, times {big} NOT NULL, \
    note {text}, since {big} DEFAULT 2000)";
const GRADES: &str = "CREATE TABLE grades (student {big} NOT NULL, course {big} NOT NULL, points {big} NOT NULL, \
    checked {bool} NOT NULL DEFAULT false, PRIMARY KEY (student, course))";
const PEOPLE: &str =
    "CREATE TABLE people (id {id}, email VARCHAR(200) UNIQUE, name {text} NOT NULL)";

type Visit = (String, i64, Option<String>, Option<i64>);

fn all_visits(conn: &mut AnyConnection) -> Vec<Visit> {
    visits::table
        .select((visits::page, visits::times, visits::note, visits::since))
        .order_by(visits::id)
        .load(conn)
        .unwrap()
}

fn visit(page: &str, times: i64, note: Option<&str>) -> Visit {
    (page.to_owned(), times, note.map(str::to_owned), Some(2000))
}

#[test]
fn a_row_is_inserted_or_updated() {
    on_every_engine(VISITS, |conn| {
        let see = |conn: &mut AnyConnection, page: &str, times: i64, note: Option<&str>| {
            insert_into(visits::table)
                .values((
                    visits::page.to(page),
                    visits::times.to(times),
                    visits::note.to(note),
                ))
                .on_conflict(visits::page)
                .do_update((
                    visits::times.to(visits::times + excluded(visits::times)),
                    visits::note.to(excluded(visits::note)),
                ))
                .execute(conn)
                .unwrap()
        };
        assert_eq!(see(conn, "home", 1, None), 1);
        assert_eq!(see(conn, "it's \"x\" \\ `y`", 5, Some("a'b")), 1);
        // a default of the table is not given again
        update(visits::table)
            .set(visits::since.to(1999))
            .filter(visits::page.eq("home"))
            .execute(conn)
            .unwrap();
        assert_eq!(see(conn, "home", 2, Some("back")), 1);
        assert_eq!(see(conn, "it's \"x\" \\ `y`", 1, None), 1);
        let mut home = visit("home", 3, Some("back"));
        home.3 = Some(1999);
        assert_eq!(
            all_visits(conn),
            [home, visit("it's \"x\" \\ `y`", 6, None)]
        );
        // nothing changes: the row is counted all the same
        let same = insert_into(visits::table)
            .values((visits::page.to("home"), visits::times.to(1)))
            .on_conflict(visits::page)
            .do_update(visits::times.to(visits::times));
        assert_eq!(same.execute(conn).unwrap(), 1);
    });
}

#[test]
fn mysql_and_mariadb_assign_from_left_to_right() {
    on_every_engine(VISITS, |conn| {
        let row = |times| (visits::page.to("home"), visits::times.to(times));
        insert_into(visits::table)
            .values(row(5))
            .execute(conn)
            .unwrap();
        let first = insert_into(visits::table)
            .values(row(2))
            .on_conflict(visits::page)
            .do_update((
                visits::times.to(visits::times + excluded(visits::times)),
                visits::since.to(visits::times),
            ));
        assert_eq!(first.execute(conn).unwrap(), 1);
        let since = if conn.engine().is_mysql_family() {
            7
        } else {
            5
        };
        let home = |times, since| ("home".to_owned(), times, None, Some(since));
        assert_eq!(all_visits(conn), [home(7, since)]);
        // assigned last: the same everywhere
        let last = insert_into(visits::table)
            .values(row(3))
            .on_conflict(visits::page)
            .do_update((
                visits::since.to(visits::times),
                visits::times.to(excluded(visits::times)),
            ));
        assert_eq!(last.execute(conn).unwrap(), 1);
        assert_eq!(all_visits(conn), [home(3, 7)]);
    });
}

#[test]
fn a_row_in_conflict_is_left_out() {
    on_every_engine(VISITS, |conn| {
        let first = |page| {
            insert_into(visits::table)
                .values((visits::page.to(page), visits::times.to(1)))
                .on_conflict(visits::page)
                .do_nothing()
        };
        assert_eq!(first("home").execute(conn).unwrap(), 1);
        let again = (visits::page.to("home"), visits::times.to(9));
        insert_into(visits::table)
            .values(again)
            .on_conflict(visits::page)
            .do_nothing()
            .execute(conn)
            .unwrap();
        insert_into(visits::table)
            .values((
                visits::id.to(1),
                visits::page.to("other"),
                visits::times.to(9),
            ))
            .on_any_conflict()
            .do_nothing()
            .execute(conn)
            .unwrap();
        assert_eq!(all_visits(conn), [visit("home", 1, None)]);
    });
}

#[test]
fn other_errors_are_errors() {
    on_every_engine(VISITS, |conn| {
        let run = |conn: &mut AnyConnection, note: &str| {
            insert_into(visits::table)
                .values((visits::page.to(note), visits::times.to(1)))
                .on_any_conflict()
                .do_nothing()
                .execute(conn)
        };
        run(conn, "x").unwrap();
        if conn.engine() != Kind::Sqlite {
            // longer than the column
            let error = run(conn, &"x".repeat(300)).unwrap_err();
            assert_ne!(error.kind(), ErrorKind::UniqueViolation, "{error}");
        }
        assert_eq!(all_visits(conn).len(), 1);
    });
}

#[test]
fn several_rows() {
    on_every_engine(VISITS, |conn| {
        let rows = |from: i64, to: i64| -> Vec<_> {
            (from..to)
                .map(|n| (visits::page.to(format!("p{n}")), visits::times.to(n)))
                .collect()
        };
        let run = |conn: &mut AnyConnection, rows: &[_]| {
            insert_into(visits::table)
                .values(rows)
                .on_conflict(visits::page)
                .do_update((
                    visits::times.to(visits::times + excluded(visits::times)),
                    visits::note.to("again"),
                ))
                .execute(conn)
                .unwrap()
        };
        assert_eq!(run(conn, &rows(0, 3)), 3);
        assert_eq!(run(conn, &rows(2, 5)), 3);
        assert_eq!(run(conn, &[]), 0);
        let expected = [
            visit("p0", 0, None),
            visit("p1", 1, None),
            visit("p2", 4, Some("again")),
            visit("p3", 3, None),
            visit("p4", 4, None),
        ];
        assert_eq!(all_visits(conn), expected);
        insert_into(visits::table)
            .values(rows(3, 8))
            .on_conflict(visits::page)
            .do_nothing()
            .execute(conn)
            .unwrap();
        assert_eq!(all_visits(conn)[..5], expected);
        assert_eq!(all_visits(conn).len(), 8);
        // more values than one statement can bind, beside those of the action
        let many = rows(0, 33_000);
        assert_eq!(run(conn, &many), 33_000);
        assert_eq!(all_visits(conn).len(), 33_000);
        let first = visits::table
            .filter(visits::page.eq("p1"))
            .select((visits::times, visits::note))
            .one(conn)
            .unwrap();
        assert_eq!(first, (2, Some("again".to_owned())));
    });
}

#[test]
fn a_key_of_two_columns_in_any_order() {
    on_every_engine(GRADES, |conn| {
        let row = |student: i64, points: i64| {
            (
                grades::student.to(student),
                grades::course.to(7),
                grades::points.to(points),
            )
        };
        let set = || {
            (
                grades::points.to(excluded(grades::points)),
                grades::checked.to(excluded(grades::points).gt(grades::points)),
            )
        };
        insert_into(grades::table)
            .values([row(1, 10), row(2, 20)])
            .on_conflict((grades::student, grades::course))
            .do_update(set())
            .execute(conn)
            .unwrap();
        let changed = insert_into(grades::table)
            .values([row(3, 30), row(2, 21)])
            .on_conflict((grades::course, grades::student))
            .do_update(set())
            .execute(conn)
            .unwrap();
        assert_eq!(changed, 2);
        let found = grades::table
            .select((grades::student, grades::points))
            .order_by(grades::student)
            .load(conn)
            .unwrap();
        assert_eq!(found, [(1, 10), (2, 21), (3, 30)]);
    });
}

#[test]
fn assignments_that_are_none() {
    on_every_engine(VISITS, |conn| {
        let run = |conn: &mut AnyConnection, times: Option<i64>, note: Option<&str>| {
            insert_into(visits::table)
                .values((visits::page.to("home"), visits::times.to(1)))
                .on_conflict(visits::page)
                .do_update((
                    times.map(|times| visits::times.to(times)),
                    note.map(|note| visits::note.to(note)),
                ))
                .execute(conn)
                .unwrap()
        };
        run(conn, None, None);
        run(conn, None, None);
        assert_eq!(all_visits(conn), [visit("home", 1, None)]);
        assert_eq!(run(conn, Some(4), None), 1);
        assert_eq!(run(conn, None, Some("n")), 1);
        run(conn, None, None);
        assert_eq!(all_visits(conn), [visit("home", 4, Some("n"))]);
    });
}

#[test]
fn values_that_are_computed() {
    on_every_engine(VISITS, |conn| {
        let run = |conn: &mut AnyConnection| {
            insert_into(visits::table)
                .values((
                    visits::page.to(upper(val::<querent::types::Text, _>("home"))),
                    visits::times.to(2),
                ))
                .on_conflict(visits::page)
                .do_update((
                    visits::times.to(case()
                        .when(visits::times.gt(excluded(visits::times)), visits::times)
                        .otherwise(excluded(visits::times) + 5)),
                    visits::note.to(lower(excluded(visits::page))),
                    visits::since.to(scalar(grades::table.select(max(grades::points)))),
                ))
                .execute(conn)
                .unwrap()
        };
        conn.batch("CREATE TABLE grades (points INTEGER NOT NULL)")
            .unwrap();
        conn.batch("INSERT INTO grades VALUES (12), (13)").unwrap();
        for _ in 0..3 {
            assert_eq!(run(conn), 1);
        }
        let mut expected = visit("HOME", 7, Some("home"));
        expected.3 = Some(13);
        assert_eq!(all_visits(conn), [expected]);
    });
}

#[test]
fn null_is_in_conflict_with_nothing() {
    on_every_engine(PEOPLE, |conn| {
        let add = |conn: &mut AnyConnection, email: Option<&str>, name: &str| {
            insert_into(people::table)
                .values((people::email.to(email), people::name.to(name)))
                .on_any_conflict()
                .do_nothing()
                .execute(conn)
                .unwrap()
        };
        add(conn, None, "Ada");
        add(conn, None, "Bob");
        add(conn, Some("c@x"), "Cid");
        add(conn, Some("c@x"), "Dan");
        let names = people::table
            .select(people::name)
            .order_by(people::id)
            .load(conn)
            .unwrap();
        assert_eq!(names, ["Ada", "Bob", "Cid"]);
    });
}

/// The cases of a dialect that names the key and has conditions.
macro_rules! with_conditions {
    ($conn:expr) => {{
        let conn = $conn;
        let run = |times: i64, most: Option<i64>| {
            insert_into(visits::table)
                .values((visits::page.to("home"), visits::times.to(times)))
                .on_conflict(visits::page)
                .do_update(visits::times.to(excluded(visits::times)))
                .filter(
                    excluded(visits::times)
                        .gt(visits::times)
                        .or(visits::times.eq(0)),
                )
                .filter(most.map(|most| visits::times.lt(most)))
        };
        assert_eq!(run(5, None).execute(conn).unwrap(), 1);
        assert_eq!(run(4, None).execute(conn).unwrap(), 0);
        assert_eq!(run(6, None).execute(conn).unwrap(), 1);
        assert_eq!(run(7, Some(6)).execute(conn).unwrap(), 0);
        let written = run(8, Some(7)).returning((visits::page, visits::times));
        assert_eq!(written.one(conn).unwrap(), ("home".to_owned(), 8));
        // a row that is left as it is is not returned
        assert_eq!(written.first(conn).unwrap(), None);
        assert_eq!(written.one(conn).unwrap_err().kind(), ErrorKind::NoRow);

        // rows that are left out are neither counted nor returned
        let twice = insert_into(visits::table)
            .values(["home", "other"].map(|page| (visits::page.to(page), visits::times.to(1))))
            .on_conflict(visits::page)
            .do_nothing()
            .returning(visits::page);
        assert_eq!(twice.load(conn).unwrap(), ["other"]);
        assert_eq!(twice.load(conn).unwrap(), [""; 0]);

        // another key is named than the one in conflict
        let other = insert_into(visits::table)
            .values((
                visits::id.to(1),
                visits::page.to("third"),
                visits::times.to(1),
            ))
            .on_conflict(visits::page)
            .do_nothing();
        assert_eq!(
            other.execute(conn).unwrap_err().kind(),
            ErrorKind::UniqueViolation
        );
    }};
}

#[test]
fn conditions_and_returning() {
    on_engine(Kind::Sqlite, VISITS, |conn| {
        let AnyConnection::Sqlite(conn) = conn else {
            panic!("another engine")
        };
        with_conditions!(conn)
    });
    on_engine(Kind::Postgres, VISITS, |conn| {
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        with_conditions!(&mut **conn)
    });
    on_engine(Kind::MariaDb, VISITS, |conn| {
        let AnyConnection::MariaDb(conn) = conn else {
            panic!("another engine")
        };
        let written = |page, times| {
            insert_into(visits::table)
                .values((visits::page.to(page), visits::times.to(times)))
                .on_conflict(visits::page)
                .do_update(visits::times.to(visits::times + excluded(visits::times)))
                .returning((visits::id, visits::times))
        };
        assert_eq!(written("home", 1).one(conn).unwrap(), (1, 1));
        assert_eq!(written("home", 4).one(conn).unwrap(), (1, 5));
    });
}

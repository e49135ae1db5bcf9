//! WITH in front of writes, and writes inside WITH.

use querent::dialect::{Kind, MySql, Postgres, Sqlite};
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::text::length;
use querent::types::{BigInt, Text};
use querent::{Executes, Query};
use querent_tests::cases::{on_engine, on_every_engine};

use super::tables::{NUMBERS, fill_numbers, numbers};

querent::shape! {
    /// Chosen rows.
    mod chosen { id: BigInt }
    /// Written rows.
    mod written { id: BigInt, a: Option<BigInt> }
    /// Other written rows.
    mod others { id: BigInt, a: Option<BigInt> }
    /// What is below a number whose `a` is the number above it.
    mod branch { id: BigInt, depth: BigInt, path: Text }
}

fn rows(conn: &mut AnyConnection) -> Vec<(i64, Option<i64>)> {
    numbers::table
        .order_by(numbers::id)
        .select((numbers::id, numbers::a))
        .load(conn)
        .unwrap()
}

/// Runs a write after WITH; `None` on MariaDB, which does not have it.
fn execute<Q: Query>(write: &Q, conn: &mut AnyConnection) -> Option<u64>
where
    MySql: Executes<Q, Affected = u64>,
    Postgres: Executes<Q, Affected = u64>,
    Sqlite: Executes<Q, Affected = u64>,
{
    let affected = match conn {
        AnyConnection::MySql(conn) => write.execute(conn),
        AnyConnection::Postgres(conn) => write.execute(&mut **conn),
        AnyConnection::Sqlite(conn) => write.execute(conn),
        other => {
            assert_eq!(other.engine(), Kind::MariaDb);
            return None;
        }
    };
    Some(affected.unwrap())
}

#[test]
fn update_and_delete_after_with() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(1), None),
                (Some(2), None),
                (Some(3), None),
                (None, None),
            ],
        );
        let large = numbers::table.filter(numbers::a.gt(1)).select(numbers::id);
        let ids = || chosen::table.select(chosen::id);
        let raise = with(chosen::table.of(large)).write(
            update(numbers::table)
                .set(numbers::a.to(numbers::a + 10))
                .filter(numbers::id.is_in(ids())),
        );
        let remove = with(chosen::table.of(large))
            .write(delete_from(numbers::table).filter(not(numbers::id.is_in(ids()))));
        // Nothing to set: nothing is sent.
        let idle = with(chosen::table.of(large)).write(
            update(numbers::table)
                .set(None::<i64>.map(|value| numbers::a.to(value)))
                .filter(numbers::id.is_in(ids())),
        );
        let counts = [
            execute(&raise, conn),
            execute(&remove, conn),
            execute(&idle, conn),
        ];
        if let [Some(raised), Some(removed), Some(idle)] = counts {
            assert_eq!((raised, removed, idle), (2, 2, 0));
            assert_eq!(rows(conn), [(2, Some(12)), (3, Some(13))]);
        }
    });
}

#[test]
fn update_and_delete_after_a_recursive_with() {
    on_every_engine(NUMBERS, |conn| {
        // 1 is above 2 and 4, 2 above 3; 5 is alone.
        let above = [None, Some(1), Some(2), Some(1), None];
        fill_numbers(conn, &above.map(|above| (above, None)));
        let below = |top: i64| {
            let start = numbers::table.filter(numbers::id.eq(top)).select((
                numbers::id,
                val::<BigInt, _>(0),
                numbers::id.cast::<Text>(),
            ));
            let step = numbers::table
                .inner_join(branch::table.on(numbers::a.eq(branch::id)))
                .select((
                    numbers::id,
                    branch::depth + 1,
                    concat((branch::path, "/", numbers::id.cast::<Text>())),
                ));
            with_recursive(branch::table.of(start.union_all(step)))
        };
        let ids = || branch::table.select(branch::id);
        let longest = || branch::table.select(max(length(branch::path)));
        // A plain common table expression after the recursive one.
        let deepest =
            chosen::table.of(branch::table.filter(branch::depth.ge(1)).select(branch::id));
        let number = below(1).with(deepest).write(
            update(numbers::table)
                .set(numbers::b.to(scalar(longest()) + 10))
                .filter(numbers::id.is_in(chosen::table.select(chosen::id))),
        );
        let remove = below(2).write(delete_from(numbers::table).filter(numbers::id.is_in(ids())));
        let counts = [execute(&number, conn), execute(&remove, conn)];
        if let [Some(numbered), Some(removed)] = counts {
            assert_eq!((numbered, removed), (3, 2));
            let rows = numbers::table
                .order_by(numbers::id)
                .select((numbers::id, numbers::b))
                .load(conn)
                .unwrap();
            // The longest path was `1/2/3`.
            assert_eq!(rows, [(1, None), (4, Some(15)), (5, None)]);
        }
    });
}

#[test]
fn writes_inside_with() {
    on_engine(Kind::Postgres, NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), None), (Some(2), None), (Some(3), None)]);
        let AnyConnection::Postgres(postgres) = conn else {
            panic!("another engine")
        };
        let postgres = &mut **postgres;
        // Three writes and a query, which sees the table as it was before.
        let query = with(
            written::table.of_write(
                update(numbers::table)
                    .set(numbers::a.to(numbers::a * 100))
                    .filter(numbers::id.le(2))
                    .returning((numbers::id, numbers::a)),
            ),
        )
        .with(
            chosen::table.of_write(
                delete_from(numbers::table)
                    .filter(numbers::id.eq(3))
                    .returning(numbers::id),
            ),
        )
        .with(
            others::table.of_write(
                insert_into(numbers::table)
                    .values([numbers::a.to(7), numbers::a.to(8)])
                    .returning((numbers::id, numbers::a)),
            ),
        )
        .query(
            numbers::table
                .left_join(written::table.on(written::id.eq(numbers::id)))
                .left_join(chosen::table.on(chosen::id.eq(numbers::id)))
                .order_by(numbers::id)
                .select((
                    numbers::a,
                    written::a,
                    chosen::id,
                    scalar(others::table.select(count())),
                )),
        );
        assert_eq!(
            query.load(postgres).unwrap(),
            [
                (Some(1), Some(100), None, 2),
                (Some(2), Some(200), None, 2),
                (Some(3), None, Some(3), 2)
            ]
        );
        assert_eq!(
            rows(conn),
            [(1, Some(100)), (2, Some(200)), (4, Some(7)), (5, Some(8))]
        );
    });
}

#[test]
fn a_write_over_what_another_returned() {
    on_engine(Kind::Postgres, NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), None), (Some(2), None), (Some(3), None)]);
        let AnyConnection::Postgres(postgres) = conn else {
            panic!("another engine")
        };
        let postgres = &mut **postgres;
        let removed = || {
            written::table.of_write(
                delete_from(numbers::table)
                    .filter(numbers::id.eq(1))
                    .returning((numbers::id, numbers::a)),
            )
        };
        let sum = || written::table.select(coalesce(sum(written::a), 0));
        let statement = with(removed()).write(
            update(numbers::table)
                .set(numbers::b.to(scalar(sum())))
                .filter(numbers::id.eq(2))
                .returning((numbers::id, numbers::b)),
        );
        assert_eq!(statement.load(postgres).unwrap(), [(2, Some(1))]);
        // The first write is run although the last has nothing to set.
        let removed = written::table.of_write(
            delete_from(numbers::table)
                .filter(numbers::id.eq(3))
                .returning((numbers::id, numbers::a)),
        );
        let statement = with(removed).write(
            update(numbers::table)
                .set(None::<i64>.map(|value| numbers::b.to(value)))
                .all_rows(),
        );
        assert_eq!(statement.execute(postgres).unwrap(), 0);
        assert_eq!(rows(conn), [(2, Some(2))]);
    });
}

#[test]
fn a_write_of_nothing_returns_nothing() {
    on_engine(Kind::Postgres, NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), None)]);
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let conn = &mut **conn;
        let insert = |values: Vec<i64>| {
            let rows: Vec<_> = values
                .into_iter()
                .map(|value| numbers::a.to(value))
                .collect();
            with(
                written::table.of_write(
                    insert_into(numbers::table)
                        .values(rows)
                        .returning((numbers::id, numbers::a + 1)),
                ),
            )
            .query(
                written::table
                    .order_by(written::id)
                    .select((written::a, val::<BigInt, _>(5))),
            )
        };
        assert_eq!(insert(vec![]).load(conn).unwrap(), []);
        assert_eq!(
            insert(vec![4, 6]).load(conn).unwrap(),
            [(Some(5), 5), (Some(7), 5)]
        );
        let change = |value: Option<i64>| {
            with(
                written::table.of_write(
                    update(numbers::table)
                        .set(value.map(|value| numbers::a.to(value)))
                        .filter(numbers::a.lt(100))
                        .returning((numbers::id, numbers::a + 1)),
                ),
            )
            .query(written::table.filter(written::a.gt(0)).select(count()))
        };
        assert_eq!(change(None).one(conn).unwrap(), 0);
        assert_eq!(change(Some(50)).one(conn).unwrap(), 3);
    });
}

//! WITH in front of writes, and writes inside WITH.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::types::BigInt;
use querent_tests::cases::{on_engine, on_every_engine};

use super::tables::{NUMBERS, fill_numbers, numbers};

querent::shape! {
    /// Chosen rows.
    mod chosen { id: BigInt }
    /// Written rows.
    mod written { id: BigInt, a: Option<BigInt> }
    /// Other written rows.
    mod others { id: BigInt, a: Option<BigInt> }
}

fn rows(conn: &mut AnyConnection) -> Vec<(i64, Option<i64>)> {
    numbers::table
        .order_by(numbers::id)
        .select((numbers::id, numbers::a))
        .load(conn)
        .unwrap()
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
        let counts = match conn {
            AnyConnection::MySql(conn) => (
                raise.execute(conn),
                remove.execute(conn),
                idle.execute(conn),
            ),
            AnyConnection::Postgres(conn) => {
                let conn = &mut **conn;
                (
                    raise.execute(conn),
                    remove.execute(conn),
                    idle.execute(conn),
                )
            }
            AnyConnection::Sqlite(conn) => (
                raise.execute(conn),
                remove.execute(conn),
                idle.execute(conn),
            ),
            // MariaDB does not have it.
            _ => return,
        };
        assert_eq!(
            (counts.0.unwrap(), counts.1.unwrap(), counts.2.unwrap()),
            (2, 2, 0)
        );
        assert_eq!(rows(conn), [(2, Some(12)), (3, Some(13))]);
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

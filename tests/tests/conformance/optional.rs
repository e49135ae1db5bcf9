//! Parts of a statement that are there for some values only, in all combinations.

use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{NUMBERS, fill_numbers, numbers};

#[test]
fn filters() {
    on_every_engine(NUMBERS, |conn| {
        // a counts from 1 to 8, b is its remainder by 2.
        let rows: Vec<_> = (1..=8)
            .map(|number| (Some(number), Some(number % 2)))
            .collect();
        fill_numbers(conn, &rows);
        for combination in 0..16 {
            let wants = |bit: i64| combination >> bit & 1 == 1;
            let (low, high) = (wants(0).then_some(3), wants(1).then_some(6));
            let (odd, list) = (wants(2).then_some(1), wants(3).then_some([1, 3, 4, 8]));
            let found = numbers::table
                .filter(low.map(|low| numbers::a.ge(low)))
                .filter(high.map(|high| numbers::a.le(high).or(numbers::a.eq(8))))
                .filter(numbers::id.gt(0))
                .filter(odd.map(|odd| numbers::b.eq(odd)))
                .filter(list.map(|list| numbers::a.is_in(list)))
                .select(numbers::a)
                .order_by(numbers::a)
                .load(conn)
                .unwrap();
            let expected: Vec<_> = (1..=8)
                .filter(|a| low.is_none_or(|low| *a >= low))
                .filter(|a| high.is_none_or(|high| *a <= high || *a == 8))
                .filter(|a| odd.is_none_or(|odd| a % 2 == odd))
                .filter(|a| list.is_none_or(|list| list.contains(a)))
                .map(Some)
                .collect();
            assert_eq!(found, expected, "combination {combination:04b}");
        }
    });
}

#[test]
fn assignments() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), Some(1)), (Some(2), Some(2))]);
        let set = |a: Option<i64>, b: Option<Option<i64>>, conn: &mut _| {
            update(numbers::table)
                .set((a.map(|a| numbers::a.to(a)), b.map(|b| numbers::b.to(b))))
                .filter(numbers::id.eq(1))
                .execute(conn)
                .unwrap()
        };
        let row = |conn: &mut _| {
            numbers::table
                .filter(numbers::id.eq(1))
                .select((numbers::a, numbers::b))
                .one(conn)
                .unwrap()
        };
        assert_eq!((set(None, None, conn), row(conn)), (0, (Some(1), Some(1))));
        assert_eq!(
            (set(Some(5), None, conn), row(conn)),
            (1, (Some(5), Some(1)))
        );
        assert_eq!(
            (set(None, Some(Some(6)), conn), row(conn)),
            (1, (Some(5), Some(6)))
        );
        assert_eq!(
            (set(None, Some(None), conn), row(conn)),
            (1, (Some(5), None))
        );
        assert_eq!(
            (set(Some(7), Some(Some(8)), conn), row(conn)),
            (1, (Some(7), Some(8)))
        );
        assert_eq!(
            numbers::table
                .filter(numbers::id.eq(2))
                .select(numbers::a)
                .one(conn)
                .unwrap(),
            Some(2)
        );
    });
}

#[test]
fn filters_of_writes() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(1), Some(1)),
                (Some(2), Some(1)),
                (Some(3), Some(2)),
                (None, None),
            ],
        );
        let change = |a: Option<i64>, b: Option<i64>, conn: &mut _| {
            update(numbers::table)
                .set(numbers::b.to(coalesce(numbers::b, 0) + 10))
                .filter(a.map(|a| numbers::a.ge(a)))
                .filter(b.map(|b| numbers::b.lt(b)))
                .execute(conn)
                .unwrap()
        };
        assert_eq!(change(Some(2), Some(2), conn), 1);
        assert_eq!(change(None, Some(5), conn), 2);
        assert_eq!(change(Some(1), None, conn), 3);
        assert_eq!(change(None, None, conn), 4);
        let rows = numbers::table
            .select(numbers::b)
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        // 1 + 10 + 10 + 10, 1 + 10 + 10 + 10, 2 + 10 + 10 + 10, 0 + 10
        assert_eq!(rows, [Some(31), Some(31), Some(32), Some(10)]);
        let gone = delete_from(numbers::table)
            .filter(Some(numbers::a.gt(2)))
            .filter(None.filter(|_| true).map(|b: i64| numbers::b.eq(b)));
        assert_eq!(gone.execute(conn).unwrap(), 1);
        assert_eq!(numbers::table.select(count()).one(conn).unwrap(), 3);
    });
}

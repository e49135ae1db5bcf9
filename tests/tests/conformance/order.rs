//! Sort orders and where NULL goes in them.

use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{
    FAMILY, NUMBERS, WORDS, children, fill_family, fill_numbers, fill_words, numbers, owned,
    parents, words,
};

const ONE: Option<i64> = Some(1);
const TWO: Option<i64> = Some(2);

#[test]
fn null_is_the_smallest_unless_told_otherwise() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(TWO, None), (None, None), (ONE, None)]);
        let a = numbers::a;
        let query = || numbers::table.select(a);
        assert_eq!(query().order_by(a).load(conn).unwrap(), [None, ONE, TWO]);
        assert_eq!(
            query().order_by(a.asc()).load(conn).unwrap(),
            [None, ONE, TWO]
        );
        assert_eq!(
            query().order_by(a.desc()).load(conn).unwrap(),
            [TWO, ONE, None]
        );
        assert_eq!(
            query().order_by(a.asc().nulls_first()).load(conn).unwrap(),
            [None, ONE, TWO]
        );
        assert_eq!(
            query().order_by(a.asc().nulls_last()).load(conn).unwrap(),
            [ONE, TWO, None]
        );
        assert_eq!(
            query().order_by(a.desc().nulls_first()).load(conn).unwrap(),
            [None, TWO, ONE]
        );
        assert_eq!(
            query().order_by(a.desc().nulls_last()).load(conn).unwrap(),
            [TWO, ONE, None]
        );
    });
}

#[test]
fn a_column_made_null_by_a_join_sorts_as_null() {
    on_every_engine(FAMILY, |conn| {
        fill_family(conn);
        let query = || {
            parents::table
                .left_join(children::table.on(children::parent_id.eq(parents::id)))
                .select(children::name)
        };
        let some = |name: &str| Some(owned(name));
        assert_eq!(
            query().order_by(children::name.asc()).load(conn).unwrap(),
            [None, some("x"), some("y"), some("z")]
        );
        assert_eq!(
            query().order_by(children::name.desc()).load(conn).unwrap(),
            [some("z"), some("y"), some("x"), None]
        );
        assert_eq!(
            query()
                .order_by(children::name.asc().nulls_last())
                .load(conn)
                .unwrap(),
            [some("x"), some("y"), some("z"), None],
        );
    });
}

#[test]
fn expressions_with_values_and_several_keys() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(5), Some(1)),
                (None, Some(2)),
                (Some(-5), Some(3)),
                (Some(5), Some(4)),
            ],
        );
        let (a, b) = (numbers::a, numbers::b);
        let query = || numbers::table.select(b);
        // The value is bound twice where the sort key is written twice.
        let rows = query()
            .filter(b.gt(0))
            .order_by((((a + 3) * 2).asc().nulls_last(), b.desc()))
            .limit(9)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [Some(3), Some(4), Some(1), Some(2)]);
        let rows = query()
            .order_by((a * a).desc().nulls_first())
            .order_by(b.desc())
            .load(conn)
            .unwrap();
        assert_eq!(rows, [Some(2), Some(4), Some(3), Some(1)]);
        let rows = query()
            .order_by((-a).desc().nulls_first())
            .order_by(b)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [Some(2), Some(3), Some(1), Some(4)]);
    });
}

#[test]
fn keys_that_may_be_absent() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(ONE, Some(10)), (TWO, Some(20)), (ONE, Some(30))]);
        let (a, b) = (numbers::a, numbers::b);
        let ids = |by_a: bool, by_b: bool, conn: &mut _| {
            numbers::table
                .select(numbers::id)
                .order_by((
                    by_a.then(|| a.desc().nulls_last()),
                    by_b.then(|| b.asc().nulls_last()),
                ))
                .order_by(numbers::id.desc())
                .load(conn)
                .unwrap()
        };
        assert_eq!(ids(false, false, conn), [3, 2, 1]);
        assert_eq!(ids(true, false, conn), [2, 3, 1]);
        assert_eq!(ids(false, true, conn), [1, 2, 3]);
        assert_eq!(ids(true, true, conn), [2, 1, 3]);
    });
}

#[test]
fn text_sorts_by_its_bytes() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[
                Some("b"),
                Some("é"),
                Some("A"),
                Some("ab"),
                Some("a"),
                Some("B"),
                Some("日"),
            ],
        );
        let rows = words::table
            .select(words::word)
            .order_by(words::word)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            ["A", "B", "a", "ab", "b", "é", "日"].map(|text| Some(owned(text)))
        );
    });
}

#[test]
fn pages() {
    on_every_engine(NUMBERS, |conn| {
        let rows: Vec<_> = (1..=10)
            .map(|number| (Some(number), Some(number % 3)))
            .collect();
        fill_numbers(conn, &rows);
        let query = || numbers::table.select(numbers::id).order_by(numbers::id);
        assert_eq!(query().limit(3).load(conn).unwrap(), [1, 2, 3]);
        assert_eq!(query().offset(8).load(conn).unwrap(), [9, 10]);
        assert_eq!(query().limit(2).offset(4).load(conn).unwrap(), [5, 6]);
        assert_eq!(query().offset(4).limit(2).load(conn).unwrap(), [5, 6]);
        assert_eq!(query().limit(0).load(conn).unwrap(), [0; 0]);
        assert_eq!(query().limit(5).offset(99).load(conn).unwrap(), [0; 0]);
        assert_eq!(query().limit(u64::MAX).load(conn).unwrap().len(), 10);
        assert_eq!(query().offset(7).first(conn).unwrap(), Some(8));
        assert_eq!(query().limit(3).offset(2).first(conn).unwrap(), Some(3));
        let distinct = numbers::table
            .distinct()
            .select(numbers::b)
            .order_by(numbers::b.desc());
        assert_eq!(distinct.load(conn).unwrap(), [Some(2), Some(1), Some(0)]);
        let distinct = numbers::table
            .distinct()
            .select(numbers::b)
            .order_by(numbers::b)
            .limit(1)
            .offset(1);
        assert_eq!(distinct.load(conn).unwrap(), [Some(1)]);
    });
}

#[test]
fn distinct_takes_nulls_for_equal() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (None, ONE),
                (None, ONE),
                (ONE, None),
                (ONE, None),
                (None, TWO),
            ],
        );
        let rows = numbers::table
            .distinct()
            .select((numbers::a, numbers::b))
            .order_by((numbers::a, numbers::b))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(None, ONE), (None, TWO), (ONE, None)]);
    });
}

#[test]
fn distinct_is_sorted_by_what_it_selects() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(ONE, TWO), (TWO, ONE), (ONE, TWO), (None, ONE)]);
        // A column beside others, and an expression with a name.
        let rows = numbers::table
            .distinct()
            .order_by((numbers::b, numbers::a.desc()))
            .select((numbers::a + 1, numbers::b, numbers::a))
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(Some(3), ONE, TWO), (None, ONE, None), (TWO, TWO, ONE)]
        );
        let sum = querent::key!(numbers::a + numbers::b);
        let sums = numbers::table.distinct().order_by(sum.desc()).select(sum);
        assert_eq!(sums.load(conn).unwrap(), [Some(3), None]);
        // Every column of the rows.
        let rows = numbers::table
            .distinct()
            .order_by((numbers::a.desc(), numbers::id))
            .load(conn)
            .unwrap();
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        assert_eq!(ids, [2, 1, 3, 4]);
        let rows = numbers::table
            .distinct()
            .order_by((numbers::a.asc().nulls_last(), numbers::id))
            .select((numbers::b, numbers::all))
            .load(conn)
            .unwrap();
        let found: Vec<_> = rows.iter().map(|(b, row)| (*b, row.id)).collect();
        assert_eq!(found, [(TWO, 1), (TWO, 3), (ONE, 2), (ONE, 4)]);
    });
}

#[test]
fn constants_are_no_positions() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(TWO, ONE), (ONE, ONE), (ONE, TWO)]);
        let second = querent::expr::int::<2>();
        // By the second column the last row would come first.
        let rows: Vec<_> = numbers::table
            .order_by((second.desc(), numbers::id))
            .select((numbers::id, numbers::b))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(1, ONE), (2, ONE), (3, TWO)]);
        let rows = numbers::table
            .order_by((
                querent::expr::int::<-1>(),
                querent::text!("a").desc(),
                val::<querent::types::Integer, _>(2),
                numbers::id.desc(),
            ))
            .select(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [3, 2, 1]);
        let rows = numbers::table
            .select((
                numbers::id,
                row_number().over(
                    window()
                        .partition_by(second)
                        .order_by((second, numbers::id)),
                ),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(1, 1), (2, 2), (3, 3)]);
        // As a key there is one group, and none over no rows.
        let key = querent::key!(querent::expr::int::<1>());
        let groups = || numbers::table.group_by(key).select((key, count()));
        assert_eq!(groups().load(conn).unwrap(), [(1, 3)]);
        let none = numbers::table
            .filter(numbers::id.lt(0))
            .group_by(key)
            .select((count(), key));
        assert_eq!(none.load(conn).unwrap(), []);
        let named = querent::key!(querent::text!("all"));
        let rows = numbers::table
            .group_by((named, numbers::b))
            .order_by((named, numbers::b))
            .select((named, numbers::b, count()))
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [("all".to_owned(), ONE, 2), ("all".to_owned(), TWO, 1)]
        );
        let first = numbers::table
            .select((numbers::id, numbers::b))
            .distinct_on(second, numbers::id.desc());
        assert_eq!(first.load(conn).unwrap(), [(3, TWO)]);
    });
}

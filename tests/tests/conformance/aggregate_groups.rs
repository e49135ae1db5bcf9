//! Aggregates of groups: NULL, empty sets, DISTINCT, FILTER.

use querent::aggregate::{
    bit_and, bit_or, bit_xor, bool_and, bool_or, stddev_pop, stddev_samp, var_pop, var_samp,
};
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::{BigInt, SqlType};

use super::sales::{on_sales, on_sqlite_sales, sales};
use super::tables::owned;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_group_has_a_row_and_so_aggregates_of_what_is_not_null_are_not_null() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                sales::shop,
                count(),
                count_of(sales::amount),
                min(sales::pieces),
                max(sales::id),
                sum(sales::pieces),
                avg(sales::pieces),
            ));
        let rows: Vec<(String, i64, i64, i32, i64, i64, f64)> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (owned("north"), 3, 2, 1, 3, 7, 7.0 / 3.0),
                (owned("south"), 2, 2, 1, 5, 4, 2.0),
                (owned("west"), 1, 0, 0, 6, 0, 0.0),
            ]
        );
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                min(sales::amount),
                max(sales::item),
                sum(sales::price),
                avg(sales::weight),
            ));
        type Row = (Option<i64>, Option<String>, Option<Decimal>, Option<f64>);
        let rows: Vec<Row> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (
                    Some(5),
                    Some(owned("pear")),
                    Some(decimal("3.30")),
                    Some(1.0)
                ),
                (Some(-3), Some(owned("é")), Some(decimal("0.30")), Some(2.5)),
                (None, None, None, None),
            ]
        );
    });
}

#[test]
fn equal_values_count_once() {
    on_sales(|conn| {
        let query = sales::table.select((
            count_of(sales::amount).distinct(),
            sum(sales::amount).distinct(),
            avg(sales::amount).distinct(),
            count_of(sales::item).distinct(),
            sum(sales::pieces).distinct(),
            sum(sales::price).distinct(),
        ));
        // 5, -3 and 7; apple, pear and é; 0 to 4
        assert_eq!(
            query.one(conn).unwrap(),
            (3, Some(9), Some(3.0), 3, Some(10), Some(decimal("3.60")))
        );
        let query = sales::table
            .group_by(sales::shop)
            .having(count_of(sales::amount).distinct().eq(1))
            .select((sales::shop, sum(sales::amount).distinct()));
        assert_eq!(query.load(conn).unwrap(), [(owned("north"), Some(5))]);
    });
}

#[test]
fn a_filter_leaves_out_rows() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                sales::shop,
                count().filter(sales::paid),
                count_of(sales::amount).filter(sales::id.gt(1)),
                sum(sales::pieces * 10).filter(sales::item.eq("apple")),
                max(sales::item).filter(sales::amount.is_not_null()),
                avg(sales::pieces).filter(sales::pieces.gt(1)),
            ));
        type Row = (String, i64, i64, Option<i64>, Option<String>, Option<f64>);
        let rows: Vec<Row> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (
                    owned("north"),
                    2,
                    1,
                    Some(10),
                    Some(owned("apple")),
                    Some(3.0)
                ),
                (owned("south"), 0, 2, Some(30), Some(owned("é")), Some(3.0)),
                (owned("west"), 1, 0, None, None, None),
            ]
        );
    });
}

#[test]
fn values_before_and_inside_a_filter_go_to_their_places() {
    on_sales(|conn| {
        // The engines without FILTER write the condition before the argument.
        let query = sales::table
            .filter(sales::id.lt(6))
            .group_by(sales::shop)
            .having(sum(sales::pieces + 100).filter(sales::pieces.ge(2)).gt(204))
            .order_by(sum(sales::pieces * 2).filter(sales::pieces.ne(7)).desc())
            .select((
                sales::shop,
                sum(sales::pieces * 1000).filter(sales::pieces.between(1, 2)),
                count_of(sales::amount - 1)
                    .distinct()
                    .filter(sales::pieces.lt(5)),
            ));
        assert_eq!(query.load(conn).unwrap(), [(owned("north"), Some(3000), 1)]);
    });
}

#[test]
fn truth_values() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                bool_and(sales::paid),
                bool_or(sales::paid),
                bool_and(sales::amount.gt(0)),
                bool_or(sales::amount.lt(0)),
                bool_or(sales::paid).filter(sales::id.gt(3)),
            ));
        type Row = (bool, bool, Option<bool>, Option<bool>, Option<bool>);
        let rows: Vec<Row> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (false, true, Some(true), Some(false), None),
                (false, false, Some(false), Some(true), Some(false)),
                (true, true, None, None, Some(true)),
            ]
        );
        let query = sales::table
            .group_by(sales::shop)
            .having(bool_and(sales::paid).or(not(bool_or(sales::paid))))
            .order_by(sales::shop)
            .select(sales::shop);
        assert_eq!(query.load(conn).unwrap(), ["south", "west"]);
        let nothing = sales::table
            .filter(sales::id.gt(9))
            .select((bool_and(sales::paid), bool_or(sales::paid)));
        assert_eq!(nothing.one(conn).unwrap(), (None, None));
    });
}

#[test]
fn deviations() {
    on_sales(|conn| {
        let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-9,
            (one, other) => one == other,
        };
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                var_pop(sales::amount),
                var_samp(sales::amount),
                stddev_pop(sales::weight),
                stddev_samp(sales::weight),
                var_pop(sales::price),
            ));
        let rows = query.load(conn).unwrap();
        let expected = [
            // 5, 5; 0.5, 1.5; 1.1, 2.2
            (
                Some(0.0),
                Some(0.0),
                Some(0.5),
                Some(0.5_f64.sqrt()),
                Some(0.3025),
            ),
            // -3, 7; 2.5, 2.5; 0.1, 0.2
            (Some(25.0), Some(50.0), Some(0.0), Some(0.0), Some(0.0025)),
            (None, None, None, None, None),
        ];
        for (row, wanted) in rows.iter().zip(expected) {
            assert!(near(row.0, wanted.0), "{row:?}");
            assert!(near(row.1, wanted.1), "{row:?}");
            assert!(near(row.2, wanted.2), "{row:?}");
            assert!(near(row.3, wanted.3), "{row:?}");
            assert!(near(row.4, wanted.4), "{row:?}");
        }
        assert_eq!(rows.len(), 3);
        // One value has no sample deviation, and no deviation from itself.
        let one = sales::table.filter(sales::id.eq(1)).select((
            stddev_samp(sales::pieces),
            var_samp(sales::pieces),
            stddev_pop(sales::pieces),
            var_pop(sales::pieces),
        ));
        assert_eq!(one.one(conn).unwrap(), (None, None, Some(0.0), Some(0.0)));
        let by_shop = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select(var_pop(sales::pieces));
        let variances: Vec<f64> = by_shop.load(conn).unwrap();
        assert!((variances[0] - 14.0 / 9.0).abs() < 1e-9, "{variances:?}");
        assert_eq!(variances[1..], [1.0, 0.0]);
    });
}

#[test]
fn bits() {
    on_sales(|conn| {
        let bits = (
            bit_and(sales::amount),
            bit_or(sales::amount),
            bit_xor(sales::amount),
            bit_and(sales::pieces),
            bit_or(sales::pieces),
            bit_xor(sales::pieces),
        );
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select(bits);
        let rows: Vec<(i64, i64, i64, i32, i32, i32)> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (5, 5, 0, 0, 7, 7),
                (-3 & 7, -3 | 7, -3 ^ 7, 1, 3, 2),
                (-1, 0, 0, 0, 0, 0),
            ]
        );
        let nothing = sales::table.filter(sales::id.gt(9)).select(bits);
        assert_eq!(nothing.one(conn).unwrap(), (-1, 0, 0, -1, 0, 0));
        let filtered = sales::table.select((
            bit_and(sales::pieces).filter(sales::pieces.gt(2)),
            bit_or(sales::amount).filter(sales::id.gt(9)),
        ));
        assert_eq!(filtered.one(conn).unwrap(), (0, 0));
    });
}

#[test]
fn in_having_and_in_order_by() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .having(count().gt(1))
            .having(max(sales::amount).lt(6).or(min(sales::amount).lt(0)))
            .order_by((sum(sales::amount).asc().nulls_last(), sales::shop))
            .select((sales::shop, max(sales::amount) - min(sales::amount)));
        assert_eq!(
            query.load(conn).unwrap(),
            [(owned("south"), Some(10)), (owned("north"), Some(0))]
        );
        let query = sales::table
            .group_by(sales::shop)
            .order_by(max(sales::amount).desc().nulls_first())
            .select(sales::shop);
        assert_eq!(query.load(conn).unwrap(), ["west", "south", "north"]);
    });
}

querent::aggregate! {
    /// The greatest difference.
    fn greatest_gap(low: BigInt, high: BigInt) -> BigInt = "MAX({high} - {low})", over: yes;
    /// How many values there are.
    fn how_many<Q: SqlType>(argument: Expr<Q>) -> BigInt = "COUNT({argument})", null: never, over: yes;
}

#[test]
fn declared_aggregates() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                greatest_gap(sales::pieces, 10),
                greatest_gap(sales::amount, sales::id),
                how_many(sales::amount),
            ));
        let rows: Vec<(i64, Option<i64>, i64)> = query.load(conn).unwrap();
        assert_eq!(rows, [(9, Some(-2), 2), (9, Some(7), 2), (10, None, 0)]);
        let nothing = sales::table
            .filter(sales::id.gt(9))
            .select((greatest_gap(1, sales::id), how_many(sales::id)));
        assert_eq!(nothing.one(conn).unwrap(), (None, 0));
        let running = window().order_by(sales::id + 1);
        let query = sales::table.order_by(sales::id).select((
            greatest_gap(sales::pieces, 2).over(running),
            how_many(sales::item).over(running),
        ));
        let rows: Vec<(i64, i64)> = query.load(conn).unwrap();
        assert_eq!(rows, [(1, 1), (1, 2), (1, 2), (1, 3), (1, 4), (2, 4)]);
    });
    on_sqlite_sales(|conn| {
        let query = sales::table.select((
            greatest_gap(sales::pieces, 2).filter(sales::pieces.gt(1)),
            how_many(sales::id).filter(sales::pieces.gt(9)),
        ));
        assert_eq!(query.one(conn).unwrap(), (Some(0), 0));
    });
}

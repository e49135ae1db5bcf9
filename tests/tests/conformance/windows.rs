//! Window functions, with ties and NULLs.

use querent::aggregate::{bit_or, bool_or, stddev_pop, var_samp};
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::window::{
    cume_dist, current_row, dense_rank, first_value, following, lag, lag_or, last_value, lead,
    lead_or, nth_value, ntile, percent_rank, preceding, rank, unbounded_following,
    unbounded_preceding,
};

use super::sales::{on_postgres_sales, on_sales, on_sqlite_sales, sales};
use super::tables::owned;

#[test]
fn ranks() {
    on_sales(|conn| {
        // NULL, NULL, -3, 5, 5, 7
        let by_amount = window().order_by(sales::amount);
        let query = sales::table.order_by((sales::amount, sales::id)).select((
            row_number().over(window().order_by((sales::amount, sales::id))),
            rank().over(by_amount),
            dense_rank().over(by_amount),
            percent_rank().over(by_amount),
            cume_dist().over(by_amount),
        ));
        let rows: Vec<(i64, i64, i64, f64, f64)> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (1, 1, 1, 0.0, 2.0 / 6.0),
                (2, 1, 1, 0.0, 2.0 / 6.0),
                (3, 3, 2, 0.4, 3.0 / 6.0),
                (4, 4, 3, 0.6, 5.0 / 6.0),
                (5, 4, 3, 0.6, 5.0 / 6.0),
                (6, 6, 4, 1.0, 1.0),
            ]
        );
        let by_shop = window().partition_by(sales::shop).order_by(sales::id);
        let query = sales::table.order_by(sales::id).select((
            row_number().over(by_shop),
            percent_rank().over(by_shop),
            ntile(2).over(by_shop),
            ntile(4).over(window().order_by(sales::id)),
        ));
        assert_eq!(
            query.load(conn).unwrap(),
            [
                (1, 0.0, 1, 1),
                (2, 0.5, 1, 1),
                (3, 1.0, 2, 2),
                (1, 0.0, 1, 2),
                (2, 1.0, 2, 3),
                (1, 0.0, 1, 4),
            ]
        );
    });
}

#[test]
fn fractions_have_all_their_digits() {
    on_sales(|conn| {
        let of_four = window()
            .partition_by(sales::id.gt(4))
            .order_by(sales::id + 10);
        let query = sales::table
            .filter(sales::id.lt(6))
            .order_by(sales::id)
            .select((
                percent_rank().over(of_four),
                -(cume_dist().over(of_four) * 2.0 - 1.0),
            ));
        assert_eq!(
            query.load(conn).unwrap(),
            [
                (0.0, 0.5),
                (1.0 / 3.0, 0.0),
                (2.0 / 3.0, -0.5),
                (1.0, -1.0),
                (0.0, -1.0),
            ]
        );
    });
}

#[test]
fn null_sorts_as_the_smallest_value() {
    on_sales(|conn| {
        let ranks = |conn: &mut _| {
            sales::table
                .order_by(sales::id)
                .select((
                    rank().over(window().order_by(sales::amount.desc())),
                    rank().over(window().order_by(sales::amount.asc().nulls_last())),
                    rank().over(window().order_by(sales::amount.desc().nulls_first())),
                    rank().over(window().order_by((sales::amount + 1).asc().nulls_last())),
                ))
                .load(conn)
                .unwrap()
        };
        assert_eq!(
            ranks(conn),
            [
                (2, 2, 4, 2),
                (5, 5, 1, 5),
                (2, 2, 4, 2),
                (4, 1, 6, 1),
                (1, 4, 3, 4),
                (5, 5, 1, 5),
            ]
        );
    });
}

#[test]
fn a_null_made_by_a_join_sorts_first_too() {
    querent_tests::cases::on_every_engine(super::tables::FAMILY, |conn| {
        use super::tables::{children, fill_family, parents};
        fill_family(conn);
        // `parents.name` is NOT NULL, but w has no parent
        let query = children::table
            .left_join(parents::table.on(parents::id.eq(children::parent_id)))
            .order_by(children::name)
            .select((
                children::name,
                row_number().over(window().order_by((parents::name, children::id))),
                rank().over(window().order_by(parents::name.desc())),
            ));
        assert_eq!(
            query.load(conn).unwrap(),
            [
                (owned("w"), 1, 4),
                (owned("x"), 2, 2),
                (owned("y"), 3, 2),
                (owned("z"), 4, 1)
            ]
        );
    });
}

#[test]
fn rows_before_and_after() {
    on_sales(|conn| {
        let by_id = window().order_by(sales::id);
        let of_shop = window().partition_by(sales::shop).order_by(sales::id);
        let query = sales::table.order_by(sales::id).select((
            lag(sales::pieces, 1).over(by_id),
            lead(sales::item, 2).over(by_id),
            lag_or(sales::pieces, 1, -1).over(of_shop),
            lead_or(sales::shop, 1, "end").over(of_shop),
            lag(sales::id, 0).over(by_id),
        ));
        type Row = (Option<i32>, Option<String>, i32, String, Option<i64>);
        let rows: Vec<Row> = query.load(conn).unwrap();
        let text = |text: &str| Some(owned(text));
        assert_eq!(
            rows,
            [
                (None, None, -1, owned("north"), Some(1)),
                (Some(1), text("é"), 1, owned("north"), Some(2)),
                (Some(2), text("apple"), 2, owned("end"), Some(3)),
                (Some(4), None, -1, owned("south"), Some(4)),
                (Some(1), None, 1, owned("end"), Some(5)),
                (Some(3), None, -1, owned("end"), Some(6)),
            ]
        );
        // The default is for rows that are not there, not for NULLs.
        let query = sales::table.order_by(sales::id).select((
            lag_or(sales::amount, 1, 99).over(by_id),
            lead_or(sales::amount * 2, 1, -sales::amount).over(of_shop),
            lag_or(sales::amount + 1, 3, None::<i64>).over(window().order_by(sales::id + 1)),
            lead_or(sales::price, 5, Decimal::ONE).over(by_id),
        ));
        let one = Some(Decimal::ONE);
        assert_eq!(
            query.load(conn).unwrap(),
            [
                (Some(99), None, None, None),
                (Some(5), Some(10), None, one),
                (None, Some(-5), None, one),
                (Some(5), Some(14), Some(6), one),
                (Some(-3), Some(-7), None, one),
                (Some(7), None, Some(6), one),
            ]
        );
    });
}

#[test]
fn values_of_the_frame() {
    on_sales(|conn| {
        let of_shop = window().partition_by(sales::shop).order_by(sales::id);
        let whole = of_shop.rows_between(unbounded_preceding(), unbounded_following());
        let query = sales::table.order_by(sales::id).select((
            first_value(sales::pieces).over(of_shop),
            last_value(sales::pieces).over(of_shop),
            last_value(sales::pieces).over(whole),
            nth_value(sales::id, 2).over(whole),
            nth_value(sales::id, 2).over(of_shop),
            first_value(sales::amount).over(of_shop),
        ));
        type Row = (i32, i32, i32, Option<i64>, Option<i64>, Option<i64>);
        let rows: Vec<Row> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (1, 1, 4, Some(2), None, Some(5)),
                (1, 2, 4, Some(2), Some(2), Some(5)),
                (1, 4, 4, Some(2), Some(2), Some(5)),
                (1, 1, 3, Some(5), None, Some(-3)),
                (1, 3, 3, Some(5), Some(5), Some(-3)),
                (0, 0, 0, None, None, None),
            ]
        );
    });
}

#[test]
fn aggregates_over_windows() {
    on_sales(|conn| {
        let all = window();
        let of_shop = window().partition_by(sales::shop);
        let running = window().order_by(sales::pieces);
        let query = sales::table.order_by(sales::id).select((
            count().over(all),
            sum(sales::pieces).over(of_shop),
            sum(sales::pieces).over(running),
            count_of(sales::amount).over(of_shop),
            sum(sales::price).over(window().order_by(sales::id)),
            max(sales::amount).over(of_shop),
            avg(sales::pieces).over(of_shop),
        ));
        let rows = query.load(conn).unwrap();
        let price = |text: &str| Some(text.parse::<Decimal>().unwrap());
        assert_eq!(
            rows,
            [
                (6, 7, 2, 2, price("1.10"), Some(5), 7.0 / 3.0),
                (6, 7, 4, 2, price("3.30"), Some(5), 7.0 / 3.0),
                (6, 7, 11, 2, price("3.30"), Some(5), 7.0 / 3.0),
                (6, 4, 2, 2, price("3.40"), Some(7), 2.0),
                (6, 4, 7, 2, price("3.60"), Some(7), 2.0),
                (6, 0, 0, 0, price("3.60"), None, 0.0),
            ]
        );
        let query = sales::table.order_by(sales::id).select((
            sum(sales::pieces).filter(sales::paid).over(of_shop),
            count().filter(sales::pieces.gt(1)).over(running),
            bool_or(sales::paid).over(of_shop),
            bit_or(sales::pieces).over(window().order_by(sales::id)),
            stddev_pop(sales::pieces).over(of_shop.order_by(sales::id)),
        ));
        let rows = query.load(conn).unwrap();
        let expected = [
            (Some(5), 0, true, 1),
            (Some(5), 1, true, 3),
            (Some(5), 3, true, 7),
            (None, 0, false, 7),
            (None, 2, false, 7),
            (Some(0), 0, true, 7),
        ];
        for (row, wanted) in rows.iter().zip(expected) {
            assert_eq!((row.0, row.1, row.2, row.3), wanted);
        }
        let deviations = [0.0, 0.5, (14.0_f64 / 9.0).sqrt(), 0.0, 1.0, 0.0];
        for (row, wanted) in rows.iter().zip(deviations) {
            assert!((row.4 - wanted).abs() < 1e-9, "{rows:?}");
        }
    });
}

#[test]
fn frames() {
    on_sales(|conn| {
        let by_id = window().order_by(sales::id);
        let by_pieces = window().order_by(sales::pieces);
        let query = sales::table.order_by(sales::id).select((
            sum(sales::pieces).over(by_id.rows_between(preceding::<1>(), following::<1>())),
            sum(sales::pieces).over(by_id.rows_between(preceding::<2>(), preceding::<1>())),
            sum(sales::pieces).over(by_id.rows_between(current_row(), unbounded_following())),
            count().over(by_pieces.range_between(preceding::<1>(), current_row())),
            sum(sales::id).over(by_pieces.range_between(following::<1>(), following::<2>())),
            var_samp(sales::pieces).over(by_id.rows_between(preceding::<1>(), current_row())),
            sum(sales::price).over(by_id.rows_between(preceding::<1>(), current_row())),
        ));
        // pieces: 1, 2, 4, 1, 3, 0
        let rows = query.load(conn).unwrap();
        let price = |text: &str| Some(text.parse::<Decimal>().unwrap());
        assert_eq!(
            rows,
            [
                (3, None, 11, 3, Some(7), None, price("1.10")),
                (7, Some(1), 10, 3, Some(8), Some(0.5), price("3.30")),
                (7, Some(3), 8, 2, None, Some(2.0), price("2.20")),
                (8, Some(6), 4, 3, Some(7), Some(4.5), price("0.10")),
                (4, Some(5), 3, 2, Some(3), Some(2.0), price("0.30")),
                (3, Some(4), 0, 1, Some(7), Some(4.5), price("0.20")),
            ]
        );
    });
}

macro_rules! groups_and_exclusions {
    ($conn:ident) => {{
        let by_pieces = window().order_by(sales::pieces);
        let whole = by_pieces.rows_between(unbounded_preceding(), unbounded_following());
        let query = sales::table.order_by(sales::id).select((
            count().over(by_pieces.groups_between(preceding::<1>(), current_row())),
            sum(sales::pieces).over(whole.exclude_current_row()),
            sum(sales::pieces).over(whole.exclude_group()),
            sum(sales::pieces).over(whole.exclude_ties()),
            min(sales::id).over(by_pieces.groups_between(following::<1>(), following::<1>())),
            sum(sales::price).over(whole.exclude_current_row()),
        ));
        type Row = (
            i64,
            Option<i64>,
            Option<i64>,
            i64,
            Option<i64>,
            Option<Decimal>,
        );
        let rows: Vec<Row> = query.load($conn).unwrap();
        let price = |text: &str| Some(text.parse::<Decimal>().unwrap());
        assert_eq!(
            rows,
            [
                (3, Some(10), Some(9), 10, Some(2), price("2.50")),
                (3, Some(9), Some(9), 11, Some(5), price("1.40")),
                (2, Some(7), Some(7), 11, None, price("3.60")),
                (3, Some(10), Some(9), 10, Some(2), price("3.50")),
                (2, Some(8), Some(8), 11, Some(3), price("3.40")),
                (1, Some(11), Some(11), 11, Some(1), price("3.60")),
            ]
        );
    }};
}

#[test]
fn frames_of_groups_and_without_rows() {
    on_postgres_sales(|conn| groups_and_exclusions!(conn));
    on_sqlite_sales(|conn| groups_and_exclusions!(conn));
}

#[test]
fn over_groups() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(rank().over(window().order_by(count())))
            .select((
                sales::shop,
                rank().over(window().order_by(count().desc())),
                sum(count()).over(window()),
                sum(sum(sales::pieces)).over(window().order_by(sales::shop)),
                lag(sales::shop, 1).over(window().order_by(max(sales::id))),
                max(sales::shop).over(window()),
            ));
        let rows: Vec<(String, i64, i64, i64, Option<String>, String)> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (owned("west"), 3, 6, 11, Some(owned("south")), owned("west")),
                (
                    owned("south"),
                    2,
                    6,
                    11,
                    Some(owned("north")),
                    owned("west")
                ),
                (owned("north"), 1, 6, 7, None, owned("west")),
            ]
        );
    });
}

#[test]
fn in_expressions_and_sort_keys() {
    on_sales(|conn| {
        let by_shop = window().partition_by((sales::shop, sales::paid));
        let query = sales::table
            .order_by((count().over(by_shop).desc(), sales::id.desc()))
            .select((
                sales::id,
                sales::pieces - coalesce(sum(sales::pieces).over(by_shop), 0),
            ));
        assert_eq!(
            query.load(conn).unwrap(),
            [(5, -1), (4, -3), (3, -1), (1, -4), (6, 0), (2, 0)]
        );
    });
}

#[test]
fn a_number_of_0_is_refused_before_it_is_sent() {
    on_sales(|conn| {
        let by_id = window().order_by(sales::id);
        let error = sales::table
            .select(ntile(0).over(by_id))
            .load(conn)
            .unwrap_err();
        assert!(
            error.to_string().contains("`ntile` takes a number from 1"),
            "{error}"
        );
        let query = sales::table.select(nth_value(sales::id, 0).over(by_id));
        let error = query.load(conn).unwrap_err();
        assert!(error.to_string().contains("`nth_value` takes"), "{error}");
    });
}

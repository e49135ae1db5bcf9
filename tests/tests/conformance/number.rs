//! Functions of numbers: one way of rounding, NULL where a function is not defined.

use std::collections::HashSet;

use querent::dialect::{Kind, MySql};
use querent::driver::mysql::MySqlConnection;
use querent::driver::postgres::PostgresConnection;
use querent::driver::sqlite::SqliteConnection;
use querent::expr::random_uuid;
use querent::number::*;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Double;
use querent::uuid::{Uuid, Variant};
use querent_tests::Engine;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, NUMBERS, fill_numbers, kinds, numbers};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The rows of `kinds` with these numbers.
macro_rules! doubles {
    ($conn:ident, $values:expr) => {
        for value in $values {
            let price = Decimal::try_from(value).unwrap();
            insert_into(kinds::table)
                .values((kinds::double.to(value), kinds::price.to(price)))
                .execute($conn)
                .unwrap();
        }
        insert_into(kinds::table)
            .values(kinds::word.to("no number"))
            .execute($conn)
            .unwrap();
    };
}
macro_rules! each {
    ($conn:ident, $expression:expr) => {
        kinds::table
            .select($expression)
            .order_by(kinds::id)
            .load($conn)
            .unwrap()
    };
}

#[test]
fn half_is_rounded_away_from_zero() {
    on_every_engine(KINDS, |conn| {
        doubles!(conn, [2.5, -2.5, 3.5, 2.675, 0.285, -0.04, 1234.5678]);
        let (double, price) = (kinds::double, kinds::price);
        let whole = [3.0, -3.0, 4.0, 3.0, 0.0, 0.0, 1235.0].map(Some);
        let rounded = each!(conn, round(double, 0));
        assert_eq!(rounded[..7], whole);
        assert_eq!(rounded[7], None);
        let two = [2.5, -2.5, 3.5, 2.68, 0.29, -0.04, 1234.57].map(Some);
        assert_eq!(each!(conn, round(double, 2))[..7], two);
        assert_eq!(
            each!(conn, round(double, -3))[..7],
            whole,
            "no digits are fewer than none"
        );
        let exact = ["2.50", "-2.50", "3.50", "2.68", "0.29", "-0.04", "1234.57"]
            .map(|text| Some(decimal(text)));
        assert_eq!(each!(conn, round(price, 2))[..7], exact);
        let exact = ["3", "-3", "4", "3", "0", "0", "1235"].map(|text| Some(decimal(text)));
        assert_eq!(each!(conn, round(price, 0))[..7], exact);
        assert_eq!(
            each!(
                conn,
                round(double, kinds::id.cast::<querent::types::Integer>() - 1)
            )[0],
            Some(3.0)
        );
    });
    on_every_engine(KINDS, |conn| {
        for value in [1e15, 1e300, -1e22, 123_456_789_012_345.67] {
            insert_into(kinds::table)
                .values(kinds::double.to(value))
                .execute(conn)
                .unwrap();
        }
        let rounded = each!(conn, round(kinds::double, 1));
        assert_eq!(rounded[..3], [1e15, 1e300, -1e22].map(Some));
    });
}

#[test]
fn whole_numbers_below_and_above() {
    on_every_engine(KINDS, |conn| {
        doubles!(conn, [1.5, -1.5, 2.0]);
        let (double, price) = (kinds::double, kinds::price);
        let rows = each!(conn, (floor(double), ceil(double), trunc(double)));
        assert_eq!(rows[0], (Some(1.0), Some(2.0), Some(1.0)));
        assert_eq!(rows[1], (Some(-2.0), Some(-1.0), Some(-1.0)));
        assert_eq!(rows[2], (Some(2.0), Some(2.0), Some(2.0)));
        assert_eq!(rows[3], (None, None, None));
        let rows = each!(conn, (floor(price), ceil(price), trunc(price)));
        let expected = |(a, b, c)| {
            (
                Some(Decimal::from(a)),
                Some(Decimal::from(b)),
                Some(Decimal::from(c)),
            )
        };
        assert_eq!(rows[0], expected((1, 2, 1)));
        assert_eq!(rows[1], expected((-2, -1, -1)));
    });
}

#[test]
fn functions_are_null_where_they_are_not_defined() {
    on_every_engine(KINDS, |conn| {
        doubles!(conn, [4.0, -4.0, 0.0]);
        let double = kinds::double;
        assert_eq!(
            each!(conn, sqrt(double)),
            [Some(2.0), None, Some(0.0), None]
        );
        let near = |one: Option<f64>, other: f64| (one.unwrap() - other).abs() < 1e-12;
        let logs = each!(conn, (ln(double), log10(double)));
        assert!(near(logs[0].0, 4_f64.ln()) && near(logs[0].1, 4_f64.log10()));
        assert_eq!(logs[1..], [(None, None); 3]);
        assert_eq!(
            each!(conn, power(double, 2.0)),
            [Some(16.0), Some(16.0), Some(0.0), None]
        );
        assert_eq!(
            each!(conn, power(double, 0.5)),
            [Some(2.0), None, Some(0.0), None]
        );
        assert_eq!(
            each!(conn, power(double, -1.0)),
            [Some(0.25), Some(-0.25), None, None]
        );
        assert_eq!(
            each!(conn, power(double, 0.0)),
            [Some(1.0), Some(1.0), Some(1.0), None]
        );
        assert_eq!(each!(conn, power(2.0, double))[0], Some(16.0));
        let rows = each!(conn, (exp(double), sin(double), cos(double), tan(double)));
        assert!(near(rows[0].0, 4_f64.exp()) && near(rows[0].1, 4_f64.sin()));
        assert!(near(rows[0].2, 4_f64.cos()) && near(rows[0].3, 4_f64.tan()));
        let rows = each!(conn, (atan2(double, 1.0), degrees(double), radians(double)));
        assert!(near(rows[1].0, (-4_f64).atan2(1.0)) && near(rows[1].1, (-4_f64).to_degrees()));
        assert!(near(rows[1].2, (-4_f64).to_radians()));
        assert_eq!(each!(conn, pi())[0], std::f64::consts::PI);
        assert_eq!(
            each!(conn, (sign(double), abs(double)))[1],
            (Some(-1), Some(4.0))
        );
        assert_eq!(
            each!(conn, (sign(kinds::price), abs(kinds::price)))[1],
            (Some(-1), Some(decimal("4")))
        );
        // Too great for a double: an error everywhere.
        {
            let query = exp(double * 1000.0);
            assert!(
                kinds::table
                    .filter(kinds::id.eq(1))
                    .select(query)
                    .load(conn)
                    .is_err()
            );
        }
        let huge = kinds::table
            .filter(kinds::id.eq(1))
            .select(power(double * 1e300, 2.0));
        assert!(huge.load(conn).is_err());
    });
}

#[test]
fn greatest_and_least_are_null_with_null() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), Some(5)), (Some(7), None), (None, None)]);
        let (a, b) = (numbers::a, numbers::b);
        let rows: Vec<(Option<i64>, Option<i64>, i64)> = numbers::table
            .select((
                greatest((a, b, 3)),
                least((a + 1, b)),
                greatest((numbers::id, 2)),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(Some(5), Some(2), 2), (None, None, 2), (None, None, 3)]
        );
        let found = numbers::table
            .filter(greatest((a + 1, 2, b - 1)).eq(4).and(numbers::id.gt(0)))
            .select((numbers::id, least((a - 100, b + 3))))
            .load(conn)
            .unwrap();
        assert_eq!(found, [(1, Some(-99))]);
        let nothing = val::<querent::types::BigInt, _>(None::<i64>);
        let rows = numbers::table
            .select(least((numbers::id, nothing)))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [None, None, None]);
    });
}

#[test]
fn bits() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(5), Some(3)),
                (Some(-1), Some(i64::MIN)),
                (Some(-8), None),
            ],
        );
        let (a, b) = (numbers::a, numbers::b);
        let rows = numbers::table
            .select((a.bit_and(b), a.bit_or(b), a.bit_xor(b), a.bit_not()))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows[0], (Some(1), Some(7), Some(6), Some(-6)));
        assert_eq!(rows[1], (Some(i64::MIN), Some(-1), Some(i64::MAX), Some(0)));
        assert_eq!(rows[2], (None, None, None, Some(7)));
        let rows = numbers::table
            .select((
                a.shift_left(1),
                a.shift_right(1),
                a.shift_left(63),
                a.shift_right(63),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows[0], (Some(10), Some(2), Some(i64::MIN), Some(0)));
        assert_eq!(rows[1], (Some(-2), Some(-1), Some(i64::MIN), Some(-1)));
        assert_eq!(rows[2], (Some(-16), Some(-4), Some(0), Some(-1)));
        let odd = numbers::table
            .filter((a + 1).bit_and(1).eq(0))
            .select(numbers::id)
            .order_by(numbers::id);
        assert_eq!(odd.load(conn).unwrap(), [1, 2]);
        let error = numbers::table
            .select(a.shift_left(64))
            .load(conn)
            .unwrap_err();
        assert!(error.to_string().contains("64 bits"), "{error}");
    });
}

#[test]
fn random_numbers_and_identifiers_differ() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(None, None); 50]);
        let numbers = numbers::table.select(random()).load(conn).unwrap();
        assert!(
            numbers.iter().all(|number| (0.0..1.0).contains(number)),
            "{numbers:?}"
        );
        assert!(numbers.iter().any(|number| *number != numbers[0]));
    });
}

#[test]
fn random_identifiers_are_of_version_4() {
    fn differ<C: Connection>(conn: &mut C, query: impl Fn(&mut C) -> querent::Result<Uuid>) {
        let ids: Vec<Uuid> = (0..20).map(|_| query(conn).unwrap()).collect();
        assert!(ids.iter().all(|id| id.get_version_num() == 4), "{ids:?}");
        assert!(ids.iter().all(|id| id.get_variant() == Variant::RFC4122));
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 20);
    }
    // Not on MariaDB, and so not on a connection that is chosen at run time.
    differ(&mut SqliteConnection::open(":memory:").unwrap(), |conn| {
        querent::select(random_uuid()).one(conn)
    });
    if let Some(url) = url(Kind::Postgres) {
        differ(&mut PostgresConnection::open(&url).unwrap(), |conn| {
            querent::select(random_uuid()).one(conn)
        });
    }
    if let Some(url) = url(Kind::MySql) {
        differ(&mut MySqlConnection::<MySql>::open(&url).unwrap(), |conn| {
            querent::select(random_uuid()).one(conn)
        });
    }
}

/// The URL of a server, if it is there.
fn url(kind: Kind) -> Option<String> {
    Engine::server(kind)?.url().map(str::to_owned)
}

#[test]
fn arithmetic_with_functions() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(-9), Some(2))]);
        let root = sqrt(abs(numbers::a).cast::<Double>());
        let row = numbers::table
            .select((root + 1.0, abs(numbers::a + 4) * 2))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(4.0), Some(10)));
    });
}

//! Arithmetic, and division by zero.

use querent::dialect::Kind;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, NUMBERS, fill_numbers, kinds, numbers};

#[test]
fn integers() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(7), Some(2)),
                (Some(-7), Some(2)),
                (Some(7), Some(-2)),
                (Some(-7), Some(-2)),
                (Some(7), Some(0)),
                (None, Some(2)),
                (Some(7), None),
            ],
        );
        let (a, b) = (numbers::a, numbers::b);
        let rows = numbers::table
            .select((a + b, a - b, a * b, a / b, a % b, -a))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        // Division truncates towards zero, and the remainder has the sign of the dividend.
        let expected = [
            (Some(9), Some(5), Some(14), Some(3), Some(1), Some(-7)),
            (Some(-5), Some(-9), Some(-14), Some(-3), Some(-1), Some(7)),
            (Some(5), Some(9), Some(-14), Some(-3), Some(1), Some(-7)),
            (Some(-9), Some(-5), Some(14), Some(3), Some(-1), Some(7)),
            (Some(7), Some(7), Some(0), None, None, Some(-7)),
            (None, None, None, None, None, None),
            (None, None, None, None, None, Some(-7)),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn precedence_and_parentheses() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(20), Some(6))]);
        let (a, b) = (numbers::a, numbers::b);
        let row = numbers::table
            .select((
                a - b - b,   // (20 - 6) - 6
                a - (b - b), // 20 - 0
                (a + b) * b, // 26 * 6
                a + b * b,   // 20 + 36
                a / (b / b), // 20 / 1
                a / b / b,   // (20 / 6) / 6 = 3 / 6
                -(a - b),    // -14
                a - -b,      // 20 + 6
                a * b % 7,   // 120 % 7
                a * (b % 4), // 20 * 2
            ))
            .one(conn)
            .unwrap();
        let some = Some::<i64>;
        assert_eq!(
            row,
            (
                some(8),
                some(20),
                some(156),
                some(56),
                some(20),
                some(0),
                some(-14),
                some(26),
                some(1),
                some(40)
            ),
        );
    });
}

#[test]
fn values_may_be_as_wide_as_the_column() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(5_000_000_000), Some(1))]);
        let a = numbers::a;
        let wide = 5_000_000_000_i64;
        let row = numbers::table
            .select((a + wide, a - wide, a / wide, a % wide, a.eq(wide)))
            .one(conn)
            .unwrap();
        assert_eq!(
            row,
            (Some(10_000_000_000), Some(0), Some(1), Some(0), Some(true))
        );
    });
}

#[test]
fn floating_point() {
    on_every_engine(KINDS, |conn| {
        let rows = [(Some(7.5), 2.5), (Some(-7.5), 0.0), (None, 1.0)]
            .map(|(double, real)| (kinds::double.to(double), kinds::real.to(real)));
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let double = kinds::double;
        let rows = kinds::table
            .select((
                double + 0.25,
                double - 0.25,
                double * 2.0,
                double / 2.5,
                double / kinds::real,
                -double,
            ))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        let expected = [
            (
                Some(7.75),
                Some(7.25),
                Some(15.0),
                Some(3.0),
                Some(3.0),
                Some(-7.5),
            ),
            (
                Some(-7.25),
                Some(-7.75),
                Some(-15.0),
                Some(-3.0),
                None,
                Some(7.5),
            ),
            (None, None, None, None, None, None),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn decimals() {
    on_every_engine(KINDS, |conn| {
        let rows = [Some(Decimal::new(105, 1)), Some(Decimal::new(7, 0)), None];
        insert_into(kinds::table)
            .values(rows.map(|price| kinds::price.to(price)))
            .execute(conn)
            .unwrap();
        let price = kinds::price;
        let (two, half) = (Decimal::TWO, Decimal::new(5, 1));
        let rows = kinds::table
            .select((
                price + two,
                price - two,
                price * two,
                price / half,
                price / Decimal::ZERO,
                price.gt(two),
            ))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        let of = |text: &str| Some(text.parse::<Decimal>().unwrap());
        let expected = [
            (of("12.5"), of("8.5"), of("21"), of("21"), None, Some(true)),
            (of("9"), of("5"), of("14"), of("14"), None, Some(true)),
            (None, None, None, None, None, None),
        ];
        assert_eq!(rows, expected);
        let half: Option<Decimal> = kinds::table
            .filter(price.eq(Decimal::new(7, 0)))
            .select(price / two)
            .one(conn)
            .unwrap();
        assert_eq!(
            half,
            of("3.5"),
            "a decimal without a fraction is not an integer"
        );
    });
}

#[test]
fn decimals_stay_decimals_beside_bound_ones() {
    on_every_engine(KINDS, |conn| {
        insert_into(kinds::table)
            .values(kinds::price.to(Decimal::new(999_999_995, 1)))
            .execute(conn)
            .unwrap();
        // MySQL takes a bound decimal for one of 30 digits after the point, too long a product to be read.
        let product = kinds::table.select(kinds::price * Decimal::new(15, 1));
        let of = |text: &str| Some(text.parse::<Decimal>().unwrap());
        assert_eq!(product.one(conn).unwrap(), of("149999999.25"));
        // On SQLite it is 0.30000000000000004, and MariaDB takes a bound decimal for a text.
        if conn.engine() != Kind::Sqlite {
            let tenths = kinds::table
                .select((kinds::price - kinds::price + Decimal::new(1, 1)) * Decimal::new(3, 0));
            assert_eq!(tenths.one(conn).unwrap(), of("0.3"));
        }
    });
}

#[test]
fn small_integers_with_wider_ones() {
    on_every_engine(KINDS, |conn| {
        insert_into(kinds::table)
            .values((
                kinds::small.to(300_i16),
                kinds::int.to(70_000),
                kinds::big.to(5),
            ))
            .execute(conn)
            .unwrap();
        let row = kinds::table
            .select((
                kinds::big + kinds::small,
                kinds::big * kinds::int,
                kinds::int / kinds::small,
                kinds::small.lt(kinds::big),
            ))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(305), Some(350_000), Some(233), Some(false)));
    });
}

#[test]
fn a_value_stands_on_the_left() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(3), Some(2)), (None, Some(0))]);
        let rows: Vec<(Option<i64>, Option<i64>, Option<i64>)> = numbers::table
            .order_by(numbers::id)
            .select((10 - numbers::a, 7 / numbers::b, 7 % numbers::b))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(7), Some(3), Some(1)), (None, None, None)]);
    });
}

#[test]
fn the_remainder_of_decimals_is_exact() {
    use querent::rust_decimal::Decimal;
    use querent::types::Numeric;
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(None, None)]);
        for (one, other, rest) in [
            ("10.5", "2", "0.5"),
            ("10.3", "0.1", "0"),
            ("-7.25", "2.5", "-2.25"),
        ] {
            let decimal = |text: &str| text.parse::<Decimal>().unwrap();
            let row: Option<Decimal> = numbers::table
                .select(val::<Numeric, _>(decimal(one)) % decimal(other))
                .one(conn)
                .unwrap();
            assert_eq!(row, Some(decimal(rest)), "{one} % {other}");
        }
        let none: Option<Decimal> = numbers::table
            .select(val::<Numeric, _>(Decimal::ONE) % Decimal::ZERO)
            .one(conn)
            .unwrap();
        assert_eq!(none, None);
    });
}

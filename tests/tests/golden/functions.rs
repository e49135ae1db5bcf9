//! Functions of text and numbers, CASE, casts and constants.

use querent::expr::{coalesce_of, int, random_uuid};
use querent::number::*;
use querent::prelude::*;
use querent::text::*;
use querent::types::{BigInt, Bool, Double, Integer, Numeric, Text};
use querent_tests::schema::{albums, customers, tracks};

use super::book::{Book, show};

#[test]
fn text_functions() {
    let mut book = Book::new("text");
    let (name, city) = (customers::name, customers::city);
    let query = || customers::table;
    show!(
        book,
        "concat, NULL for NULL",
        query().select(concat((name, " / ", city)))
    );
    show!(
        book,
        "concat, values first",
        query().select(concat(("<", name, ">")))
    );
    show!(
        book,
        "concat in a comparison",
        query()
            .filter(concat((name, city)).eq("x"))
            .select(customers::id)
    );
    show!(
        book,
        "concat without NULL",
        query().select(concat_present((name, city)))
    );
    show!(
        book,
        "concat_ws",
        query().select(concat_ws("-", (name, city, "x")))
    );
    show!(
        book,
        "substring",
        query().select((substring(name, 2, 3), substring_from(name, 2)))
    );
    show!(
        book,
        "substring with expressions and constants",
        query().select(substring(name, length(city), int::<3>()))
    );
    show!(
        book,
        "left, right",
        query().select((left(name, 2), right(name, 2)))
    );
    show!(book, "position", query().select(position("a", name)));
    show!(
        book,
        "position of a compound",
        query().select(position(concat((city, "x")), name))
    );
    show!(book, "replace", query().select(replace(name, "a", "b")));
    show!(
        book,
        "trim",
        query().select((trim(name), ltrim(name), rtrim(name)))
    );
    show!(
        book,
        "trim of a character",
        query().select((trim_of(name, '/'), ltrim_of(name, '/'), rtrim_of(name, '/')))
    );
    show!(
        book,
        "lpad, rpad",
        query().select((lpad(name, 5, '0'), rpad(name, 5, ' ')))
    );
    show!(
        book,
        "repeat, reverse",
        query().select((repeat(name, 2), reverse(name)))
    );
    show!(
        book,
        "split_part",
        query().select(split_part(name, ",", 2)),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "octet_length, code_point, chr",
        query().select((octet_length(name), code_point(name), chr(65)))
    );
    show!(
        book,
        "bytes",
        query().select((hex(b"\x01"), unhex(name), size(b"abc")))
    );
    show!(
        book,
        "regular expressions",
        query().filter(matches(name, "^A").and(not(matches_any_case(city, "b$")))).select((
            matches(name, "x"),
            regex_replace(name, "[0-9]+", "#")
        )),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(book, "values", query().select((lower("A"), length("abc"))));
    book.close();
}

#[test]
fn number_functions() {
    let mut book = Book::new("number");
    let (number, loudness, price) = (tracks::number, tracks::loudness, albums::price);
    let query = || tracks::table;
    show!(
        book,
        "abs, sign",
        query().select((abs(number - 5), sign(loudness)))
    );
    show!(
        book,
        "round of a floating point number",
        query().select((
            round(loudness, 2),
            trunc(loudness),
            floor(loudness),
            ceil(loudness)
        ))
    );
    show!(
        book,
        "round of a decimal",
        albums::table.select((round(price, 1), trunc(price), floor(price), ceil(price)))
    );
    show!(
        book,
        "sqrt, exp",
        query().select((sqrt(loudness), exp(loudness)))
    );
    show!(
        book,
        "logarithms",
        query().select((ln(loudness), log10(loudness)))
    );
    show!(
        book,
        "power",
        query().select(power(2.0, number.cast::<Double>()))
    );
    show!(
        book,
        "angles",
        query().select((
            sin(loudness),
            cos(loudness),
            tan(loudness),
            atan2(loudness, 1.0),
            degrees(loudness),
            radians(loudness),
            pi()
        ))
    );
    show!(
        book,
        "random",
        query().order_by(random().asc()).select(random() * 6.0)
    );
    show!(
        book,
        "greatest, least",
        query().select((
            greatest((number, tracks::album_id, 3)),
            least((loudness, 0.0))
        ))
    );
    show!(
        book,
        "bits",
        query().filter(number.bit_and(1).eq(0)).select((
            number.bit_or(4),
            number.bit_xor(tracks::album_id),
            number.bit_not(),
            number.shift_left(3) + 1,
            number.shift_right(1),
        ))
    );
    book.close();
}

#[test]
fn choices() {
    let mut book = Book::new("choices");
    let (name, city, flag) = (customers::name, customers::city, customers::newsletter);
    let query = || customers::table;
    show!(
        book,
        "nullif",
        query().select((nullif(name, ""), nullif(customers::id, 0)))
    );
    show!(
        book,
        "coalesce of several",
        query().select(coalesce_of((city, customers::email, name, "none")))
    );
    show!(
        book,
        "CASE with conditions",
        query().select(
            case()
                .when(customers::id.gt(5), "new")
                .when(flag, city)
                .otherwise("old")
        )
    );
    show!(
        book,
        "CASE without ELSE",
        query().select(case().when(city.is_null(), 1))
    );
    show!(
        book,
        "CASE of a value",
        query().select(
            case_of(city)
                .when("Lima", 1)
                .when(name, None::<i32>)
                .otherwise(3)
        )
    );
    show!(
        book,
        "CASE as a condition and as a sort key",
        query()
            .filter(case().when(flag, city.eq("Lima")).otherwise(true))
            .order_by((
                case().when(city.eq("Lima"), 0).otherwise(1).asc(),
                name.asc()
            ))
            .select(customers::id)
    );
    show!(
        book,
        "tests of a truth value",
        query()
            .filter(city.eq("Lima").is_not_true().and(flag.is_false()))
            .select((flag.is_true(), city.eq("Lima").is_not_false()))
    );
    show!(
        book,
        "constants",
        query().select((int::<2>(), int::<-2>(), querent::text!("it's \\")))
    );
    show!(
        book,
        "constants as operands",
        query().select(customers::id - int::<-2>())
    );
    show!(
        book,
        "a random UUID",
        query().select(random_uuid()),
        [MsSql MySql Postgres Sqlite]
    );
    book.close();
}

#[test]
fn casts() {
    let mut book = Book::new("casts");
    let (number, loudness, price) = (tracks::number, tracks::loudness, albums::price);
    show!(
        book,
        "integers",
        tracks::table.select((
            number.cast::<BigInt>(),
            number.cast::<Double>(),
            number.cast::<Numeric>(),
            number.cast::<Text>()
        ))
    );
    show!(
        book,
        "floating point numbers",
        tracks::table.select((loudness.cast::<Integer>(), loudness.cast::<Numeric>()))
    );
    show!(
        book,
        "decimals",
        albums::table.select((
            price.cast::<BigInt>(),
            price.cast::<Double>(),
            price.cast::<Text>()
        ))
    );
    show!(
        book,
        "truth values",
        customers::table.select((
            customers::newsletter.cast::<Integer>(),
            customers::newsletter.cast::<Text>(),
            customers::id.gt(1).cast::<Text>()
        ))
    );
    show!(
        book,
        "text",
        customers::table.select((
            customers::name.cast::<BigInt>(),
            customers::name.cast::<Double>(),
            customers::name.cast::<Numeric>(),
            customers::name.cast::<querent::types::Bytes>()
        ))
    );
    show!(
        book,
        "a value",
        customers::table.select(val::<Bool, _>(true).cast::<Integer>())
    );
    book.close();
}

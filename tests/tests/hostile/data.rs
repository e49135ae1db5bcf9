//! What SQLite lets into its columns.

use querent::dialect::Kind;
use querent::prelude::*;
use querent::{ErrorKind, jiff, rust_decimal, serde_json, uuid};
use querent_tests::cases::on_engine;

use super::expect::{fails, usable};

querent_tests::declare! {
    loose {
        id: BigInt NotNull i64,
        number: BigInt Nullable Option<i64>,
        truth: Bool Nullable Option<bool>,
        day: Date Nullable Option<super::jiff::civil::Date>,
        at: Timestamp Nullable Option<super::jiff::civil::DateTime>,
        price: Numeric Nullable Option<super::rust_decimal::Decimal>,
        word: Text Nullable Option<String>,
        uid: Uuid Nullable Option<super::uuid::Uuid>,
        doc: Json Nullable Option<super::serde_json::Value>,
        double: Double Nullable Option<f64>,
    }
}

const LOOSE: &str =
    "CREATE TABLE loose (id {id}, number, truth, day, at, price, word, uid, doc, \"double\")";

#[test]
fn values_of_another_type() {
    on_engine(Kind::Sqlite, LOOSE, |conn| {
        for (column, value, expected) in [
            ("number", "'abc'", "the text `abc`"),
            ("number", "1.5", "the number 1.5"),
            ("number", "x'00'", "bytes"),
            ("truth", "2", "the integer 2"),
            ("truth", "'true'", "the text `true`"),
            ("day", "'2024-13-01'", "`2024-13-01`"),
            ("day", "'2024-02-30'", "`2024-02-30`"),
            ("day", "20240201", "the integer 20240201"),
            ("day", "''", "the text ``"),
            ("at", "'yesterday'", "`yesterday`"),
            ("at", "'2024-02-01 25:00:00'", "25:00:00"),
            ("price", "'12,50'", "`12,50`"),
            ("price", "'NaN'", "`NaN`"),
            ("word", "5", "the integer 5"),
            ("word", "x'6162'", "bytes"),
            ("uid", "'1234'", "`1234`"),
            ("doc", "'{\"a\":'", "`{\"a\":`"),
            ("double", "'1.5'", "`1.5`"),
        ] {
            conn.batch(&format!(
                "DELETE FROM loose; INSERT INTO loose (\"{column}\") VALUES ({value})"
            ))
            .unwrap();
            let error = fails(
                loose::table.load(conn),
                ErrorKind::Decode,
                &["loose", column, expected],
            );
            assert_eq!(
                (error.table(), error.column()),
                (Some("loose"), Some(column)),
                "{error}"
            );
            assert_eq!(error.engine(), Some(Kind::Sqlite));
            assert_eq!(loose::table.select(count()).one(conn).unwrap(), 1);
        }
        usable(conn);
    });
}

#[test]
fn text_that_is_not_utf_8() {
    on_engine(Kind::Sqlite, LOOSE, |conn| {
        conn.batch("INSERT INTO loose (word) VALUES (CAST(x'61ff62' AS TEXT))")
            .unwrap();
        let error = fails(
            loose::table.select((loose::id, loose::word)).one(conn),
            ErrorKind::Decode,
            &["word", "UTF-8"],
        );
        assert_eq!(error.column(), Some("word"));
        let outcome = loose::table
            .select(loose::word)
            .for_each(conn, |_: Option<&str>| unreachable!("not text"));
        fails(outcome, ErrorKind::Decode, &["UTF-8"]);
        usable(conn);
        assert_eq!(loose::table.select(loose::id).one(conn).unwrap(), 1);
    });
}

#[test]
fn a_long_text_is_not_shown_whole() {
    on_engine(Kind::Sqlite, LOOSE, |conn| {
        conn.batch("INSERT INTO loose (number) VALUES (replace(hex(zeroblob(5000)), '0', 'é'))")
            .unwrap();
        let error = fails(
            loose::table.select(loose::number).one(conn),
            ErrorKind::Decode,
            &["number", "ééé…"],
        );
        assert!(error.to_string().len() < 400, "{error}");
    });
}

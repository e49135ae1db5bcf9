//! Every difference that random queries have found, by name.

use querent::dialect::Kind;
use querent::json;
use querent::prelude::*;
use querent::serde_json::{Value, json};
use querent::types::{Json, Text};
use querent_tests::cases::on_every_engine;

use super::data::t0;

const TABLE: &str = "CREATE TABLE t0 (id {id}, a {big}, b {big} NOT NULL, s {text}, f {bool})";

fn one_row(conn: &mut querent::driver::AnyConnection) {
    insert_into(t0::table)
        .values((t0::b.to(1), t0::s.to("Ab")))
        .execute(conn)
        .unwrap();
}

/// MySQL compared two values by the connection's collation, which takes `Ab` for `ab`.
#[test]
fn values_are_compared_by_case() {
    on_every_engine(TABLE, |conn| {
        one_row(conn);
        let text = |text| val::<Text, _>(text);
        let row: (bool, bool, Option<String>) = t0::table
            .select((
                text("Ab").eq("ab"),
                text("Ab").lt("aa"),
                nullif(text("bA"), text("ba")),
            ))
            .one(conn)
            .unwrap();
        assert_eq!(row, (false, true, Some("bA".to_owned())));
    });
}

/// MySQL refused to compare a column with a value that was cast, when both had a binary collation.
#[test]
fn a_value_takes_the_collation_of_a_column() {
    on_every_engine("", |conn| {
        let collations: &[&str] = match conn.engine() {
            Kind::MySql => &["utf8mb4_bin", "utf8mb4_0900_bin", "utf8mb4_0900_ai_ci"],
            Kind::MariaDb => &["utf8mb4_bin", "utf8mb4_nopad_bin", "utf8mb4_general_ci"],
            _ => return,
        };
        for collation in collations {
            conn.batch(&format!(
                "CREATE TABLE t0 (id BIGINT AUTO_INCREMENT PRIMARY KEY, a BIGINT, b BIGINT NOT NULL,
                 s VARCHAR(20) COLLATE {collation}, f BOOLEAN)"
            ))
            .unwrap();
            one_row(conn);
            let query = t0::table
                .filter(t0::s.eq(val::<Text, _>("ab")))
                .select(count());
            let same = i64::from(collation.ends_with("_ci"));
            assert_eq!(query.one(conn).unwrap(), same, "{collation}");
            conn.batch("DROP TABLE t0").unwrap();
        }
    });
}

/// MySQL returned bytes for an aggregate of values whose type it had not been told.
#[test]
fn an_aggregate_of_values_is_text() {
    on_every_engine(TABLE, |conn| {
        one_row(conn);
        let text = || coalesce(val::<Text, _>(None::<&str>), "é");
        let row: (Option<String>, Option<String>) = t0::table
            .select((min(text()), max(text())))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some("é".to_owned()), Some("é".to_owned())));
    });
}

/// MySQL takes no subquery as the document of JSON_TABLE, which sorts the keys of an object.
#[test]
fn keys_of_a_document_that_a_subquery_finds() {
    on_every_engine(TABLE, |conn| {
        one_row(conn);
        querent::alias!(u0 = t0);
        let found = || {
            let word = scalar(u0.filter(u0.b.eq(outer(t0::b))).select(max(u0.s)));
            json::get(val::<Json, _>(json!({"Ab": {"y": 1, "x": 2}})), word)
        };
        let keys: (Option<Value>, Option<Value>) = t0::table
            .select((json::keys(found()), json::keys(json::keys(found()))))
            .one(conn)
            .unwrap();
        assert_eq!(keys, (Some(json!(["x", "y"])), None));
    });
}

//! JSON documents: reading into them, asking about them, changing and building them.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::json;
use querent::prelude::*;
use querent::serde_json::{Value, json};
use querent::types;
use querent_tests::cases::{on_engine, on_every_engine};

use super::tables::{KINDS, WORDS, fill_words, kinds, owned, words};

/// Fills `kinds` with documents; the last row has none.
fn fill(conn: &mut AnyConnection, documents: &[Value]) {
    for document in documents {
        insert_into(kinds::table)
            .values(kinds::doc.to(document.clone()))
            .execute(conn)
            .unwrap();
    }
    insert_into(kinds::table)
        .values(kinds::small.to(0))
        .execute(conn)
        .unwrap();
}

/// Selects an expression over the rows of [`fill`], the last of which is NULL.
macro_rules! select {
    ($conn:ident, $expression:expr) => {{
        let mut rows: Vec<_> = kinds::table
            .select($expression)
            .order_by(kinds::id)
            .load($conn)
            .unwrap();
        assert_eq!(rows.pop(), Some(None), "of NULL");
        rows
    }};
}

#[test]
fn keys_of_objects() {
    let odd = [
        "a",
        "a.b",
        "it's",
        "say \"hi\"",
        "back\\slash",
        "日本 🎶",
        "",
        "$",
        "[0]",
        "0",
        "a b",
        "%",
    ];
    on_every_engine(KINDS, |conn| {
        let document: Value = odd
            .iter()
            .enumerate()
            .map(|(at, key)| (owned(key), json!(at)))
            .collect();
        fill(
            conn,
            &[
                document,
                json!(["a", "b"]),
                json!("a"),
                json!(7),
                Value::Null,
            ],
        );
        for (at, key) in odd.into_iter().enumerate() {
            let expected = [Some(json!(at)), None, None, None, None];
            assert_eq!(select!(conn, json::get(kinds::doc, key)), expected, "{key}");
            let expected = [Some(at.to_string()), None, None, None, None];
            assert_eq!(
                select!(conn, json::get_text(kinds::doc, key)),
                expected,
                "{key}"
            );
        }
        assert_eq!(
            select!(conn, json::get(kinds::doc, "b")),
            [None, None, None, None, None]
        );
        // Constants in the text.
        let constant = json::get(kinds::doc, querent::text!("say \"hi\""));
        assert_eq!(select!(conn, constant)[0], Some(json!(3)));
        let constant = json::get_text(kinds::doc, querent::text!("back\\slash"));
        assert_eq!(select!(conn, constant)[0], Some(owned("4")));
        let constant = json::get_text(kinds::doc, querent::text!("it's"));
        assert_eq!(select!(conn, constant)[0], Some(owned("2")));
    });
}

#[test]
fn values_as_documents_and_as_texts() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                json!({"k": "text"}),
                json!({"k": "it's \"é\" \n 🎶"}),
                json!({"k": ""}),
                json!({"k": "null"}),
                json!({"k": null}),
                json!({"k": true}),
                json!({"k": false}),
                json!({"k": 12}),
                json!({"k": -1.5}),
                json!({"k": {"a": [1, null, {}]}}),
                json!({"k": []}),
                json!({}),
            ],
        );
        assert_eq!(
            select!(conn, json::get(kinds::doc, "k")),
            [
                Some(json!("text")),
                Some(json!("it's \"é\" \n 🎶")),
                Some(json!("")),
                Some(json!("null")),
                Some(Value::Null),
                Some(json!(true)),
                Some(json!(false)),
                Some(json!(12)),
                Some(json!(-1.5)),
                Some(json!({"a": [1, null, {}]})),
                Some(json!([])),
                None,
            ]
        );
        let texts = select!(conn, json::get_text(kinds::doc, "k"));
        assert_eq!(
            texts[..9],
            [
                Some(owned("text")),
                Some(owned("it's \"é\" \n 🎶")),
                Some(owned("")),
                Some(owned("null")),
                None,
                Some(owned("true")),
                Some(owned("false")),
                Some(owned("12")),
                Some(owned("-1.5")),
            ]
        );
        let parsed: Value = texts[9].as_deref().unwrap().parse().unwrap();
        assert_eq!(parsed, json!({"a": [1, null, {}]}));
        assert_eq!((texts[10].as_deref(), &texts[11]), (Some("[]"), &None));
        let ids = || kinds::table.select(kinds::id).order_by(kinds::id);
        assert_eq!(
            ids()
                .filter(json::get_text(kinds::doc, "k").eq("null"))
                .load(conn)
                .unwrap(),
            [4]
        );
        assert_eq!(
            ids().filter(json::has(kinds::doc, "k")).load(conn).unwrap(),
            (1..12).collect::<Vec<_>>()
        );
        assert_eq!(
            ids()
                .filter(not(json::has(kinds::doc, "k")))
                .load(conn)
                .unwrap(),
            [12, 13]
        );
        assert_eq!(
            ids()
                .filter(json::get_text(kinds::doc, "k").is_null())
                .load(conn)
                .unwrap(),
            [5, 12, 13]
        );
    });
}

#[test]
fn elements_of_arrays() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                json!([1, "two", null, [3], {"a": 4}]),
                json!([]),
                json!({"0": 1}),
                json!("text"),
                json!(5),
            ],
        );
        let first = |value: Value| [Some(value), None, None, None, None];
        assert_eq!(select!(conn, json::at(kinds::doc, 0)), first(json!(1)));
        assert_eq!(select!(conn, json::at(kinds::doc, 1)), first(json!("two")));
        assert_eq!(select!(conn, json::at(kinds::doc, 2)), first(Value::Null));
        assert_eq!(select!(conn, json::at(kinds::doc, 3)), first(json!([3])));
        assert_eq!(
            select!(conn, json::at(kinds::doc, -1)),
            first(json!({"a": 4}))
        );
        assert_eq!(select!(conn, json::at(kinds::doc, -5)), first(json!(1)));
        let none = [const { None::<Value> }; 5];
        assert_eq!(select!(conn, json::at(kinds::doc, 5)), none);
        assert_eq!(select!(conn, json::at(kinds::doc, -6)), none);
        let text = |text: Option<&str>| [text.map(owned), None, None, None, None];
        assert_eq!(select!(conn, json::at_text(kinds::doc, 0)), text(Some("1")));
        assert_eq!(
            select!(conn, json::at_text(kinds::doc, 1)),
            text(Some("two"))
        );
        assert_eq!(select!(conn, json::at_text(kinds::doc, 2)), text(None));
        assert_eq!(
            select!(conn, json::at_text(kinds::doc, -4)),
            text(Some("two"))
        );
        let nested = json::get(json::at(kinds::doc, 4), "a");
        assert_eq!(select!(conn, nested), first(json!(4)));
        let nested = json::at_text(json::at(kinds::doc, -2), 0);
        assert_eq!(select!(conn, nested), text(Some("3")));
        insert_into(kinds::table)
            .values(kinds::doc.to(json!([7, 8])))
            .execute(conn)
            .unwrap();
        let last = kinds::table
            .select(json::at(kinds::doc, -2))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        assert_eq!((&last[0], &last[6]), (&Some(json!([3])), &Some(json!(7))));
        delete_from(kinds::table)
            .filter(kinds::id.eq(7))
            .execute(conn)
            .unwrap();
        assert_eq!(
            select!(conn, json::array_length(kinds::doc)),
            [Some(5), Some(0), None, None, None]
        );
    });
}

#[test]
fn keys_in_order() {
    on_every_engine(KINDS, |conn| {
        let documents = [
            json!({"b": 1, "aa": {"z": 2}, "B": 3, "é": 4, "a\"x": 5, "": 6, "日本 🎶": 7, "a\\": 8, "\n": 9}),
            json!({"k": null}),
            json!({}),
            json!([{"k": 1}]),
            json!([]),
            json!("k"),
            json!(7),
            json!(true),
            Value::Null,
        ];
        fill(conn, &documents);
        let sorted = json!(["", "\n", "B", "a\"x", "a\\", "aa", "b", "é", "日本 🎶"]);
        let mut expected = vec![Some(sorted), Some(json!(["k"])), Some(json!([]))];
        expected.resize(documents.len(), None);
        assert_eq!(select!(conn, json::keys(kinds::doc)), expected);
        // Of a part of the document, and of a bound value.
        let part = json::keys(json::get(kinds::doc, "aa"));
        assert_eq!(select!(conn, part)[..2], [Some(json!(["z"])), None]);
        let rows = kinds::table
            .limit(1)
            .select((
                json::keys(json!({"y": 1, "x": [2]})),
                json::keys(json!([1])),
                json::array_length(json::keys(json!({"y": 1, "x": [2]}))),
            ))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(json!(["x", "y"])), None, Some(2))]);
        // A key that is written twice is there once.
        let twice = querent::sql!(
            Json,
            postgres: "CAST('{{\"k\": 1, \"a\": 2, \"k\": 3}}' AS json)",
            mysql_family: "'{{\"k\": 1, \"a\": 2, \"k\": 3}}'",
            sqlite: "'{{\"k\": 1, \"a\": 2, \"k\": 3}}'",
        );
        let rows = kinds::table.limit(1).select(json::keys(twice)).load(conn);
        assert_eq!(rows.unwrap(), [Some(json!(["a", "k"]))]);
    });
}

#[test]
fn kinds_of_documents() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                json!({}),
                json!([]),
                json!(""),
                json!(0),
                json!(-1.5),
                json!(u64::MAX),
                json!(true),
                json!(false),
                Value::Null,
            ],
        );
        let expected = [
            "object", "array", "string", "number", "number", "number", "boolean", "boolean", "null",
        ];
        assert_eq!(
            select!(conn, json::kind(kinds::doc)),
            expected.map(|kind| Some(owned(kind)))
        );
    });
}

#[test]
fn keys_from_a_column() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some("é.\"b"), None]);
        let document = json!({"a": 1, "é.\"b": "two"});
        let rows = words::table
            .select(json::get_text(document, words::word))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [Some(owned("1")), Some(owned("two")), None]);
        // Compared with a column of text.
        let same = words::table
            .filter(json::get_text(json!({"k": "a"}), "k").eq(words::word))
            .select(words::id);
        assert_eq!(same.load(conn).unwrap(), [1]);
    });
}

#[test]
fn groups_by_a_key() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                json!({"city": "Lima"}),
                json!({"city": "Ürümqi"}),
                json!({"city": "Lima"}),
            ],
        );
        let city = querent::key!(json::get_text(kinds::doc, querent::text!("city")));
        let rows = kinds::table
            .filter(city.is_not_null())
            .group_by(city)
            .select((city, count()))
            .order_by(count().desc())
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(owned("Lima")), 2), (Some(owned("Ürümqi")), 1)]);
    });
}

#[test]
fn changes() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                json!({"a": 1, "b": {"c": 2}}),
                json!({}),
                json!([1]),
                json!("text"),
            ],
        );
        let set = |value: Value| json::set(kinds::doc, "a", value);
        for value in [
            json!("é's"),
            json!(null),
            json!({"x": [1, {}]}),
            json!(false),
            json!(1.5),
            json!([]),
        ] {
            assert_eq!(
                select!(conn, set(value.clone())),
                [
                    Some(json!({"a": value.clone(), "b": {"c": 2}})),
                    Some(json!({"a": value})),
                    Some(json!([1])),
                    Some(json!("text")),
                ]
            );
        }
        let odd = "it's \"a\".b\\";
        let rows = select!(conn, json::set(kinds::doc, odd, json!(1)));
        assert_eq!(rows[1], Some(json!({odd: 1})));
        let inner = json::set(
            kinds::doc,
            "b",
            json::set(json::get(kinds::doc, "b"), "d", json!(3)),
        );
        let rows = select!(conn, inner);
        assert_eq!(rows[0], Some(json!({"a": 1, "b": {"c": 2, "d": 3}})));
        // There is no "b" to change.
        assert_eq!(rows[1], None);
        assert_eq!(
            select!(conn, json::remove(kinds::doc, "a")),
            [
                Some(json!({"b": {"c": 2}})),
                Some(json!({})),
                Some(json!([1])),
                Some(json!("text")),
            ]
        );
        let changed = update(kinds::table)
            .set(kinds::doc.to(json::set(json::remove(kinds::doc, "b"), "n", json!([true]))))
            .filter(kinds::id.eq(1));
        assert_eq!(changed.execute(conn).unwrap(), 1);
        let document = kinds::table
            .filter(kinds::id.eq(1))
            .select(kinds::doc)
            .one(conn)
            .unwrap();
        assert_eq!(document, Some(json!({"a": 1, "n": [true]})));
    });
}

#[test]
fn merge_patches() {
    for kind in [Kind::Sqlite, Kind::MySql, Kind::MariaDb] {
        on_engine(kind, KINDS, |conn| {
            fill(conn, &[json!({"a": 1, "b": {"c": 2, "d": 3}}), json!([1])]);
            let patch = json!({"a": null, "b": {"c": [4]}, "e": "é"});
            macro_rules! merged {
                ($conn:expr) => {
                    kinds::table
                        .select(json::merge_patch(kinds::doc, patch))
                        .order_by(kinds::id)
                        .load($conn)
                        .unwrap()
                };
            }
            let rows = match conn {
                AnyConnection::Sqlite(conn) => merged!(conn),
                AnyConnection::MySql(conn) => merged!(conn),
                AnyConnection::MariaDb(conn) => merged!(conn),
                _ => panic!("another engine"),
            };
            assert_eq!(
                rows,
                [
                    Some(json!({"b": {"c": [4], "d": 3}, "e": "é"})),
                    Some(json!({"b": {"c": [4]}, "e": "é"})),
                    None,
                ]
            );
        });
    }
}

#[test]
fn containment() {
    for kind in [Kind::Postgres, Kind::Sqlite] {
        on_engine(kind, KINDS, |conn| {
            let cases = [
                (json!({"a": 1, "b": 2}), json!({"a": 1}), true),
                (json!({"a": 1}), json!({"a": 1.0}), true),
                (json!({"a": {"b": [1, 2]}}), json!({"a": {"b": [2]}}), true),
                (json!({"a": [1, 2]}), json!({"a": 1}), false),
                (json!({"a": 1}), json!({"a": null}), false),
                (json!([1, 2]), json!([2, 2]), true),
                (json!([1, 2]), json!(1), true),
                (json!(["é"]), json!("é"), true),
                (json!([[1]]), json!([1]), false),
                (json!([{"a": 1}]), json!({"a": 1}), false),
                (json!([{"a": 1, "b": 2}]), json!([{"a": 1}]), true),
                (json!({}), json!({}), true),
                (json!({}), json!([]), false),
                (json!("a"), json!("a"), true),
                (json!(null), json!(null), true),
            ];
            for (document, part, expected) in cases {
                delete_from(kinds::table).all_rows().execute(conn).unwrap();
                insert_into(kinds::table)
                    .values(kinds::doc.to(document.clone()))
                    .execute(conn)
                    .unwrap();
                macro_rules! found {
                    ($conn:expr) => {
                        kinds::table
                            .select((
                                json::contains(kinds::doc, part.clone()),
                                json::contains(
                                    val::<types::Json, _>(document.clone()),
                                    part.clone(),
                                ),
                            ))
                            .one($conn)
                            .unwrap()
                    };
                }
                let found = match conn {
                    AnyConnection::Postgres(conn) => found!(&mut **conn),
                    AnyConnection::Sqlite(conn) => found!(conn),
                    _ => panic!("another engine"),
                };
                assert_eq!(found, (Some(expected), expected), "{document} {part}");
            }
        });
    }
}

#[test]
fn inclusion_on_mysql_and_mariadb() {
    for kind in [Kind::MySql, Kind::MariaDb] {
        on_engine(kind, KINDS, |conn| {
            fill(conn, &[json!({"a": [1, 2]}), json!({"a": [3]})]);
            macro_rules! found {
                ($conn:expr) => {
                    kinds::table
                        .filter(json::includes(kinds::doc, json!({"a": 1})))
                        .select(kinds::id)
                        .load($conn)
                        .unwrap()
                };
            }
            let found = match conn {
                AnyConnection::MySql(conn) => found!(conn),
                AnyConnection::MariaDb(conn) => found!(conn),
                _ => panic!("another engine"),
            };
            assert_eq!(found, [1]);
        });
    }
}

#[test]
fn documents_of_expressions() {
    on_every_engine(KINDS, |conn| {
        let row = (
            kinds::big.to(i64::MAX),
            kinds::double.to(1.5),
            kinds::word.to("it's \"é\""),
            kinds::flag.to(true),
            kinds::doc.to(json!({"x": [1, "[2]"]})),
        );
        insert_into(kinds::table).values(row).execute(conn).unwrap();
        insert_into(kinds::table)
            .values(kinds::flag.to(false))
            .execute(conn)
            .unwrap();
        let object = json::object()
            .member("big", kinds::big)
            .member("it's \"odd\"", kinds::double)
            .member(querent::text!("word"), kinds::word)
            .member("flag", kinds::flag)
            .member("long", kinds::big.gt(1))
            .member("doc", kinds::doc)
            .member(
                "inner",
                json::array()
                    .element(kinds::doc)
                    .element(val::<types::Text, _>("{}")),
            );
        let rows = kinds::table
            .select((object, json::object(), json::array()))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows[0].0,
            json!({
                "big": i64::MAX,
                "it's \"odd\"": 1.5,
                "word": "it's \"é\"",
                "flag": true,
                "long": true,
                "doc": {"x": [1, "[2]"]},
                "inner": [{"x": [1, "[2]"]}, "{}"],
            })
        );
        assert_eq!(
            rows[1].0,
            json!({
                "big": null,
                "it's \"odd\"": null,
                "word": null,
                "flag": false,
                "long": null,
                "doc": null,
                "inner": [null, "{}"],
            })
        );
        assert_eq!((&rows[0].1, &rows[0].2), (&json!({}), &json!([])));
        let sum = kinds::table.select(json::array().element(count()).element(max(kinds::big)));
        assert_eq!(sum.one(conn).unwrap(), json!([2, i64::MAX]));
    });
}

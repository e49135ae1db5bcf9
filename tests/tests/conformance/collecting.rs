//! Aggregates that put values one after the other, and those of PostgreSQL alone.

use querent::aggregate::{
    array_agg, json_array_agg, json_object_agg, mode, percentile_cont, percentile_disc, string_agg,
};
use querent::prelude::*;
use querent::serde_json::json;

use super::sales::{on_postgres_sales, on_sales, sales};
use super::tables::{WORDS, fill_words, owned, words};

#[test]
fn texts_in_an_order() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                string_agg(sales::item, ", ").order_by(sales::item.desc()),
                string_agg(sales::shop, "").order_by(sales::id),
                string_agg(sales::item, "; ")
                    .order_by((sales::amount.desc().nulls_first(), sales::id))
                    .filter(sales::pieces.lt(4)),
            ));
        let rows: Vec<(Option<String>, String, Option<String>)> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (
                    Some(owned("pear, apple")),
                    owned("northnorthnorth"),
                    Some(owned("pear; apple"))
                ),
                (
                    Some(owned("é, apple")),
                    owned("southsouth"),
                    Some(owned("apple; é"))
                ),
                (None, owned("west"), None),
            ]
        );
        // Values stand before, in and after the aggregate.
        let query = sales::table.filter(sales::id.le(4)).select((
            coalesce(
                string_agg(coalesce(sales::item, "?"), " é ").order_by((sales::pieces % 2).desc()),
                "none",
            ),
            count().filter(sales::pieces.gt(1)),
        ));
        let (text, two) = query.one(conn).unwrap();
        assert_eq!(two, 2);
        assert!(
            text == "apple é é é pear é ?"
                || text == "é é apple é pear é ?"
                || text == "apple é é é ? é pear"
                || text == "é é apple é ? é pear",
            "{text}"
        );
    });
}

#[test]
fn texts_that_are_empty_or_quoted() {
    on_sales(|conn| {
        conn.batch("DELETE FROM sales").unwrap();
        let rows = ["", "'", "\\", "%_"].map(|text| {
            (
                sales::shop.to(text),
                sales::pieces.to(1),
                sales::paid.to(true),
            )
        });
        let nothing = sales::table.select(string_agg(sales::shop, ","));
        assert_eq!(nothing.one(conn).unwrap(), None);
        for row in rows {
            insert_into(sales::table).values(row).execute(conn).unwrap();
        }
        for (separator, expected) in [
            (",", ",%_,',\\"),
            ("", "%_'\\"),
            ("'", "'%_'''\\"),
            ("\\", "\\%_\\'\\\\"),
        ] {
            let query =
                sales::table.select(string_agg(sales::shop, separator).order_by(sales::shop));
            assert_eq!(query.one(conn).unwrap().as_deref(), Some(expected));
        }
    });
}

#[test]
fn long_texts_are_not_cut_off() {
    querent_tests::cases::on_every_engine(WORDS, |conn| {
        let long = "é".repeat(700);
        fill_words(conn, &[Some(&long), Some(&long), Some(&long)]);
        let query = words::table.select(string_agg(words::tag, "-"));
        let text = query.one(conn).unwrap().unwrap();
        assert_eq!(text.chars().count(), 2102);
        assert_eq!(text, [long.as_str(); 3].join("-"));
        let query = words::table.select(json_array_agg(words::tag));
        assert_eq!(
            query.one(conn).unwrap(),
            Some(json!([long.as_str(), long.as_str(), long.as_str()]))
        );
    });
}

#[test]
fn json_arrays() {
    on_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                json_array_agg(sales::amount).order_by(sales::id.desc()),
                json_array_agg(sales::item)
                    .order_by(sales::id)
                    .filter(sales::pieces.ne(2)),
                json_array_agg(sales::doc).order_by(sales::id),
            ));
        let rows = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (
                    json!([5, null, 5]),
                    Some(json!(["apple", null])),
                    json!([{ "a": [1, null] }, null, "it's"])
                ),
                (
                    json!([7, -3]),
                    Some(json!(["é", "apple"])),
                    json!([7, null])
                ),
                (json!([null]), Some(json!([null])), json!([null])),
            ]
        );
        let nothing = sales::table.filter(sales::id.gt(9));
        assert_eq!(
            nothing.select(json_array_agg(sales::id)).one(conn).unwrap(),
            None
        );
        let nothing = sales::table.select(json_array_agg(sales::id).filter(sales::id.gt(9)));
        assert_eq!(nothing.one(conn).unwrap(), None);
    });
}

#[test]
fn json_objects() {
    on_sales(|conn| {
        let query = sales::table.select((
            json_object_agg(coalesce(sales::item, "\"none\""), sales::amount)
                .filter(sales::id.lt(5)),
            json_object_agg(sales::shop, sales::doc).filter(sales::id.is_in([1, 4, 6])),
            json_object_agg(sales::shop, sales::id).filter(sales::id.gt(9)),
        ));
        assert_eq!(
            query.one(conn).unwrap(),
            (
                Some(json!({ "apple": 5, "pear": null, "é": -3, "\"none\"": 5 })),
                Some(json!({ "north": { "a": [1, null] }, "south": 7, "west": null })),
                None
            )
        );
    });
}

#[test]
fn arrays() {
    on_postgres_sales(|conn| {
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select((
                array_agg(sales::item).order_by(sales::item),
                array_agg(sales::pieces)
                    .order_by(sales::pieces.desc())
                    .filter(sales::pieces.gt(1)),
            ));
        type Row = (Vec<Option<String>>, Option<Vec<Option<i32>>>);
        let rows: Vec<Row> = query.load(conn).unwrap();
        assert_eq!(
            rows,
            [
                (
                    vec![None, Some(owned("apple")), Some(owned("pear"))],
                    Some(vec![Some(4), Some(2)])
                ),
                (
                    vec![Some(owned("apple")), Some(owned("é"))],
                    Some(vec![Some(3)])
                ),
                (vec![None], None),
            ]
        );
    });
}

#[test]
fn percentiles() {
    on_postgres_sales(|conn| {
        let query = sales::table.select((
            percentile_cont(0.5, sales::pieces),
            percentile_disc(0.5, sales::pieces),
            percentile_cont(0.25, sales::weight).filter(sales::id.lt(5)),
            percentile_disc(1.0, sales::item),
            mode(sales::item),
            mode(sales::amount).filter(sales::id.gt(9)),
        ));
        // 0, 1, 1, 2, 3, 4; 0.5, 1.5, 2.5
        assert_eq!(
            query.one(conn).unwrap(),
            (
                Some(1.5),
                Some(1),
                Some(1.0),
                Some(owned("é")),
                Some(owned("apple")),
                None
            )
        );
        let query = sales::table
            .group_by(sales::shop)
            .order_by(sales::shop)
            .select(percentile_cont(1.0, sales::pieces));
        let greatest: Vec<f64> = query.load(conn).unwrap();
        assert_eq!(greatest, [4.0, 3.0, 0.0]);
    });
}

//! LIKE and its relatives: wildcards, escapes, case.

use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{WORDS, fill_words, words};

/// Their ids count from 1.
const TEXTS: [Option<&str>; 16] = [
    Some("100%"),
    Some("100 percent"),
    Some("a_b"),
    Some("aXb"),
    Some("back\\slash"),
    Some("[x]"),
    Some("star*"),
    Some("it's \"q\""),
    Some("Über"),
    Some("über"),
    Some(""),
    None,
    Some("日本語"),
    Some("🎶 song"),
    Some("a?b"),
    Some("two\nlines"),
];

#[test]
fn plain_text_means_itself() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &TEXTS);
        let contains: [(&str, &[i64]); 16] = [
            ("%", &[1]),
            ("_", &[3]),
            ("\\", &[5]),
            ("[", &[6]),
            ("]", &[6]),
            ("[x]", &[6]),
            ("*", &[7]),
            ("?", &[15]),
            ("'", &[8]),
            ("\"q\"", &[8]),
            ("100", &[1, 2]),
            ("ber", &[9, 10]),
            ("BER", &[]),
            ("本", &[13]),
            ("\n", &[16]),
            ("", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16]),
        ];
        for (text, expected) in contains {
            let query = words::table
                .filter(words::word.contains(text))
                .order_by(words::id)
                .select(words::id);
            assert_eq!(query.load(conn).unwrap(), expected, "contains {text:?}");
        }
        let starts: [(&str, &[i64]); 6] = [
            ("Ü", &[9]),
            ("100%", &[1]),
            ("a_", &[3]),
            ("a", &[3, 4, 15]),
            ("[", &[6]),
            ("🎶", &[14]),
        ];
        for (text, expected) in starts {
            let query = words::table
                .filter(words::word.starts_with(text))
                .order_by(words::id)
                .select(words::id);
            assert_eq!(query.load(conn).unwrap(), expected, "starts with {text:?}");
        }
        let ends: [(&str, &[i64]); 6] = [
            ("%", &[1]),
            ("_b", &[3]),
            ("b", &[3, 4, 15]),
            ("*", &[7]),
            ("\\slash", &[5]),
            ("語", &[13]),
        ];
        for (text, expected) in ends {
            let query = words::table
                .filter(words::word.ends_with(text))
                .order_by(words::id)
                .select(words::id);
            assert_eq!(query.load(conn).unwrap(), expected, "ends with {text:?}");
        }
    });
}

#[test]
fn patterns_have_wildcards() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &TEXTS);
        let like: [(&str, &[i64]); 16] = [
            ("a_b", &[3, 4, 15]),
            ("a\\_b", &[3]),
            ("100\\%", &[1]),
            ("100%", &[1, 2]),
            ("%語", &[13]),
            ("_本_", &[13]),
            ("_ song", &[14]),
            ("", &[11]),
            ("[x]", &[6]),
            ("star*", &[7]),
            ("a?b", &[15]),
            ("back\\\\slash", &[5]),
            ("%'s%", &[8]),
            ("ü%", &[10]),
            ("two_lines", &[16]),
            ("%", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16]),
        ];
        for (pattern, expected) in like {
            let query = words::table
                .filter(words::word.like(pattern))
                .order_by(words::id)
                .select(words::id);
            assert_eq!(query.load(conn).unwrap(), expected, "like {pattern:?}");
        }
        let query = words::table
            .filter(words::word.not_like("%b%"))
            .order_by(words::id)
            .select(words::id);
        assert_eq!(query.load(conn).unwrap(), [1, 2, 6, 7, 8, 11, 13, 14, 16]);
    });
}

#[test]
fn patterns_as_values_may_be_null() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("abc"), None, Some("xyz")]);
        let rows: Vec<(Option<bool>, bool, Option<bool>)> = words::table
            .select((
                words::word.like("a%"),
                words::tag.contains("y"),
                words::word.not_like("a%"),
            ))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        let expected = [
            (Some(true), false, Some(false)),
            (None, false, None),
            (Some(false), true, Some(true)),
        ];
        assert_eq!(rows, expected);
        let pattern = String::from("a%");
        let query = words::table
            .filter(lower(words::word).like(&pattern).or(words::word.is_null()))
            .select(count());
        assert_eq!(query.one(conn).unwrap(), 2);
    });
}

//! Functions of text: same characters, same positions, same NULL.

use querent::driver::AnyConnection;
use querent::expr::int;
use querent::prelude::*;
use querent::text::*;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, WORDS, fill_words, kinds, owned, words};

/// Words in a column whose collation may ignore case.
const LOOSE: &str = "CREATE TABLE words (id {id}, word varchar(200), tag varchar(200) NOT NULL)";

/// The value of an expression in each row, in the order of the ids.
macro_rules! each {
    ($conn:ident, $expression:expr) => {
        words::table
            .select($expression)
            .order_by(words::id)
            .load($conn)
            .unwrap()
    };
}

fn some(texts: &[&str]) -> Vec<Option<String>> {
    texts
        .iter()
        .map(|text| (*text != "NULL").then(|| owned(text)))
        .collect()
}

#[test]
fn parts_of_a_text() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[Some("häuser"), Some("ab"), Some(""), Some("🎶 日本"), None],
        );
        let word = words::word;
        assert_eq!(
            each!(conn, substring(word, 2, 3)),
            some(&["äus", "b", "", " 日本", "NULL"])
        );
        assert_eq!(
            each!(conn, substring_from(word, 3)),
            some(&["user", "", "", "日本", "NULL"])
        );
        assert_eq!(
            each!(conn, left(word, 2)),
            some(&["hä", "ab", "", "🎶 ", "NULL"])
        );
        assert_eq!(
            each!(conn, right(word, 3)),
            some(&["ser", "ab", "", " 日本", "NULL"])
        );
        // Out of range: before the first character is the first, and fewer than none is none.
        for start in [1, 0, -1, i32::MIN] {
            assert_eq!(
                each!(conn, left(substring(word, start, 2), 1))[0],
                Some(owned("h"))
            );
        }
        assert_eq!(each!(conn, substring(word, 2, -1))[0], Some(owned("")));
        assert_eq!(
            each!(conn, substring_from(word, i32::MAX))[0],
            Some(owned(""))
        );
        assert_eq!(
            each!(conn, (left(word, -1), right(word, -1), right(word, 0)))[0].0,
            Some(owned(""))
        );
        assert_eq!(each!(conn, right(word, 0))[1], Some(owned("")));
        assert_eq!(each!(conn, right(word, 100))[1], Some(owned("ab")));
        // Expressions as positions: 7 - length.
        assert_eq!(
            each!(conn, substring(word, 4, length(word) - 4)),
            some(
                &["se", "", "", "本", "NULL"][..1]
                    .iter()
                    .chain(&["", "", "", "NULL"])
                    .copied()
                    .collect::<Vec<_>>()
            )
        );
        assert_eq!(
            each!(conn, substring_from(word, length(word) - 5))[0..2],
            some(&["häuser", "ab"])
        );
        assert_eq!(each!(conn, left(word, int::<1>()))[0], Some(owned("h")));
        let nowhere: Vec<Option<String>> = each!(conn, left("abc", length(word) - 1));
        assert_eq!(nowhere, some(&["abc", "a", "", "abc", "NULL"]));
    });
}

#[test]
fn searching_minds_the_case() {
    on_every_engine(LOOSE, |conn| {
        fill_words(conn, &[Some("aBcabC"), Some("ä日b"), Some(""), None]);
        let word = words::word;
        let found: Vec<Option<i32>> = each!(conn, position("b", word));
        assert_eq!(found, [Some(5), Some(3), Some(0), None]);
        assert_eq!(
            each!(conn, position("", word)),
            [Some(1), Some(1), Some(1), None]
        );
        assert_eq!(each!(conn, position(word, "xaBcabCx"))[0], Some(2));
        assert_eq!(each!(conn, position("a", word))[1], Some(0), "ä is not a");
        assert_eq!(
            each!(conn, replace(word, "b", "-")),
            some(&["aBca-C", "ä日-", "", "NULL"])
        );
        assert_eq!(
            each!(conn, replace(word, "", "-"))[0],
            Some(owned("aBcabC"))
        );
        assert_eq!(each!(conn, replace(word, "c", ""))[0], Some(owned("aBabC")));
        assert_eq!(each!(conn, trim_of(word, 'a'))[0], Some(owned("BcabC")));
        assert_eq!(
            each!(conn, split_part(word, "C", 1))[0],
            Some(owned("aBcab"))
        );
    });
}

#[test]
fn trimming_and_padding() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[Some("  a b "), Some("\ta "), Some("xxaxx"), Some(""), None],
        );
        let word = words::word;
        assert_eq!(
            each!(conn, trim(word)),
            some(&["a b", "\ta", "xxaxx", "", "NULL"])
        );
        assert_eq!(each!(conn, ltrim(word))[0], Some(owned("a b ")));
        assert_eq!(each!(conn, rtrim(word))[0], Some(owned("  a b")));
        assert_eq!(each!(conn, trim_of(word, 'x'))[2], Some(owned("a")));
        assert_eq!(each!(conn, ltrim_of(word, 'x'))[2], Some(owned("axx")));
        assert_eq!(each!(conn, rtrim_of(word, 'x'))[2], Some(owned("xxa")));
        assert_eq!(
            each!(conn, lpad(word, 6, '🎶')),
            some(&["  a b ", "🎶🎶🎶\ta ", "🎶xxaxx", "🎶🎶🎶🎶🎶🎶", "NULL"])
        );
        assert_eq!(
            each!(conn, rpad(word, 6, '.'))[2..],
            some(&["xxaxx.", "......", "NULL"])
        );
        assert_eq!(each!(conn, lpad(word, 3, '.'))[2], Some(owned("xxa")));
        assert_eq!(
            each!(conn, (lpad(word, -2, '.'), rpad(word, 0, '.')))[2],
            (Some(owned("")), Some(owned("")))
        );
        assert_eq!(
            each!(conn, repeat(word, 2))[2..],
            some(&["xxaxxxxaxx", "", "NULL"])
        );
        assert_eq!(
            each!(conn, (repeat(word, 0), repeat(word, -1)))[2],
            (Some(owned("")), Some(owned("")))
        );
        assert_eq!(
            each!(conn, reverse(concat((word, "ä🎶"))))[2],
            Some(owned("🎶äxxaxx"))
        );
    });
}

#[test]
fn concatenation_has_two_meanings_of_null() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some(""), None]);
        let (word, tag) = (words::word, words::tag);
        assert_eq!(
            each!(conn, concat((word, "-", tag))),
            some(&["a-a", "-", "NULL"])
        );
        let always: Vec<String> = each!(conn, concat((tag, "é", "'")));
        assert_eq!(always, ["aé'", "é'", "é'"]);
        let present: Vec<String> = each!(conn, concat_present((word, "-", word)));
        assert_eq!(present, ["a-a", "-", "-"]);
        assert_eq!(
            each!(conn, concat_present((word, None::<&str>))),
            ["a", "", ""]
        );
        assert_eq!(
            each!(conn, concat_ws(", ", (word, tag, "x"))),
            ["a, a, x", ", , x", ", x"]
        );
        assert_eq!(each!(conn, concat((word,))), some(&["a", "", "NULL"]));
        let found = words::table
            .filter(
                concat((word, tag))
                    .eq("aa")
                    .or(concat((word, tag)).is_null()),
            )
            .select(words::id)
            .order_by(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(found, [1, 3]);
    });
}

#[test]
fn parts_by_a_delimiter() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[Some("a, b, "), Some("abc"), Some(""), Some("ä🎶ä"), None],
        );
        let part =
            |conn: &mut AnyConnection, place| each!(conn, split_part(words::word, ", ", place));
        assert_eq!(part(conn, 1), some(&["a", "abc", "", "ä🎶ä", "NULL"]));
        assert_eq!(part(conn, 2), some(&["b", "", "", "", "NULL"]));
        assert_eq!(part(conn, 3), some(&["", "", "", "", "NULL"]));
        assert_eq!(part(conn, 4), some(&["", "", "", "", "NULL"]));
        assert_eq!(part(conn, 0), part(conn, 1));
        assert_eq!(
            each!(conn, split_part(words::word, "🎶", 2))[3],
            Some(owned("ä"))
        );
        assert_eq!(
            each!(conn, split_part(words::word, "", 1))[1],
            Some(owned("abc"))
        );
        assert_eq!(
            each!(conn, split_part(words::word, "", 2))[1],
            Some(owned(""))
        );
    });
}

#[test]
fn codes_and_bytes() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("Aé"), Some("🎶"), Some(""), None]);
        let word = words::word;
        assert_eq!(
            each!(conn, octet_length(word)),
            [Some(3), Some(4), Some(0), None]
        );
        assert_eq!(
            each!(conn, code_point(word)),
            [Some(65), Some(0x1f3b6), None, None]
        );
        assert_eq!(
            each!(conn, (chr(228), chr(0x1f3b6)))[0],
            (Some(owned("ä")), Some(owned("🎶")))
        );
        assert_eq!(each!(conn, hex(b"\x00\xab"))[0], "00ab");
        assert_eq!(each!(conn, size(b"\x00\xab"))[0], 2);
        assert_eq!(each!(conn, unhex("00aB"))[0], Some(vec![0, 0xab]));
        for text in ["0", "0g", "00 "] {
            assert_eq!(each!(conn, unhex(text))[0], None, "{text}");
        }
    });
    on_every_engine(KINDS, |conn| {
        insert_into(kinds::table)
            .values(kinds::raw.to(b"\xff\x00"))
            .execute(conn)
            .unwrap();
        let row = kinds::table
            .select((hex(kinds::raw), size(kinds::raw)))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(owned("ff00")), Some(2)));
    });
}

#[test]
fn regular_expressions() {
    on_every_engine(LOOSE, |conn| {
        fill_words(conn, &[Some("Ada 12"), Some("ada\n7"), Some(""), None]);
        let word = words::word;
        let found: Vec<Option<bool>> = each!(conn, matches(word, "^A[a-z]+"));
        assert_eq!(found, [Some(true), Some(false), Some(false), None]);
        assert_eq!(
            each!(conn, matches_any_case(word, "^A[a-z]+"))[1],
            Some(true)
        );
        assert_eq!(
            each!(conn, matches(word, "a.7$"))[1],
            Some(true),
            "a line break"
        );
        assert_eq!(
            each!(conn, matches(word, "^7"))[1],
            Some(false),
            "not the start of a line"
        );
        assert_eq!(each!(conn, matches(word, r"(\d{2}|x)\s*$"))[0], Some(true));
        assert_eq!(each!(conn, matches(word, "^$"))[2], Some(true));
        assert_eq!(
            each!(conn, regex_replace(word, "[a-z0-9]", r"$1\0")),
            some(&[r"A$1\0$1\0 $1\0$1\0", "$1\\0$1\\0$1\\0\n$1\\0", "", "NULL"])
        );
        assert_eq!(
            each!(conn, regex_replace(word, "a", ""))[..2],
            some(&["Ad 12", "d\n7"])
        );
        let ids = words::table
            .filter(not(matches(word, "^A")))
            .select(words::id)
            .order_by(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(ids, [2, 3]);
    });
}

#[test]
fn constants_in_the_text() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), None]);
        let rows = each!(
            conn,
            (
                int::<-7>(),
                querent::text!("it's \\ \"é\" %"),
                words::id - int::<-2>()
            )
        );
        assert_eq!(rows[1], (-7, owned("it's \\ \"é\" %"), 4));
        let named = querent::key!(coalesce(words::word, querent::text!("none")));
        let groups: Vec<(String, i64)> = words::table
            .group_by(named)
            .select((named, count()))
            .order_by(named)
            .load(conn)
            .unwrap();
        assert_eq!(groups, [(owned("a"), 1), (owned("none"), 1)]);
    });
}

//! JSON documents, arrays and full text search.

use querent::array::{
    append, array, at, concat, contained_by, contains, has, length, overlaps, position, prepend,
    slice, without,
};
use querent::json;
use querent::prelude::*;
use querent::search::{
    bm25, contains_text, free_text, fts5_match, highlight, match_boolean, match_natural, matches,
    phraseto_tsquery, plainto_tsquery, relevance, relevance_boolean, snippet, to_tsquery,
    to_tsvector, ts_headline, ts_rank, ts_rank_cd, websearch_to_tsquery,
};
use querent::text;
use querent_tests::schema::artists;

use super::book::{Book, show};

querent_tests::declare! {
    files {
        id: BigInt NotNull i64,
        name: Text NotNull String,
        flag: Bool NotNull bool,
        size: Double Nullable Option<f64>,
        doc: Json NotNull querent::serde_json::Value,
        tags: Array<Text> NotNull Vec<Option<String>>,
    }
}

#[test]
fn documents() {
    let mut book = Book::new("json");
    let value = || querent::serde_json::json!({"a": [1]});
    show!(
        book,
        "a key",
        files::table.select(json::get(files::doc, "a.b"))
    );
    show!(
        book,
        "a key that is a constant",
        files::table.select(json::get(files::doc, text!("it's \\ \"odd\"")))
    );
    show!(
        book,
        "a key that is a column",
        files::table.select(json::get_text(files::doc, files::name))
    );
    show!(
        book,
        "a key as text",
        files::table
            .filter(json::get_text(files::doc, "a").eq("x"))
            .select(files::id)
    );
    show!(
        book,
        "an element",
        files::table.select(json::at(files::doc, -1))
    );
    show!(
        book,
        "an element as text",
        files::table.select(json::at_text(files::doc, 0))
    );
    show!(
        book,
        "a path",
        files::table.select(json::get_text(json::at(json::get(files::doc, "a"), 0), "b"))
    );
    show!(
        book,
        "whether there is a key",
        files::table
            .filter(json::has(files::doc, "a"))
            .select(json::has(files::doc, "b"))
    );
    show!(
        book,
        "what it is",
        files::table.select(json::kind(files::doc))
    );
    show!(
        book,
        "the length of an array",
        files::table.select(json::array_length(files::doc))
    );
    show!(
        book,
        "the keys",
        files::table.select(json::keys(files::doc))
    );
    show!(
        book,
        "the keys of a value",
        files::table.select((files::id, json::keys(value())))
    );
    show!(book, "contains", files::table.filter(json::contains(files::doc, value())).select(files::id), [Postgres Sqlite]);
    show!(book, "includes", files::table.filter(json::includes(files::doc, value())).select(files::id), [MariaDb MySql]);
    show!(
        book,
        "set",
        update(files::table).set(files::doc.to(json::set(files::doc, "a", value()))).filter(files::id.eq(1)),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "remove",
        update(files::table)
            .set(files::doc.to(json::remove(files::doc, "a")))
            .filter(files::id.eq(1))
    );
    show!(book, "a merge patch", files::table.select(json::merge_patch(files::doc, value())), [MariaDb MySql Sqlite]);
    show!(
        book,
        "an object",
        files::table.select(
            json::object()
                .member("id", files::id)
                .member(text!("flag"), files::flag)
                .member("doc", files::doc)
                .member("list", json::array().element(files::name).element(files::size)),
        ),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(book, "nothing", files::table.select((json::object(), json::array())), [MariaDb MySql Postgres Sqlite]);
    book.close();
}

#[test]
fn arrays() {
    let mut book = Book::new("arrays");
    let (tags, query) = (files::tags, || files::table.select(files::id));
    show!(
        book,
        "conditions",
        query().filter(contains(tags, vec!["a"]).or(contained_by(tags, vec!["b"]))),
        [Postgres]
    );
    show!(
        book,
        "overlaps, has",
        query().filter(
            overlaps(tags, vec!["a"])
                .and(has(tags, "b"))
                .and(has(tags, files::name))
        ),
        [Postgres]
    );
    show!(
        book,
        "parts",
        files::table.select((
            at(tags, 1),
            slice(tags, 1, 2),
            length(tags),
            position(tags, "a")
        )),
        [Postgres]
    );
    show!(
        book,
        "made of others",
        files::table.select((
            append(tags, "a"),
            prepend(tags, "a"),
            concat(tags, vec!["a"]),
            without(tags, "a")
        )),
        [Postgres]
    );
    show!(
        book,
        "made of expressions",
        files::table.select(array(files::name).item("a").item(at(tags, 1))),
        [Postgres]
    );
    show!(
        book,
        "of an expression",
        files::table.select(at(concat(tags, tags), length(tags) + 1)),
        [Postgres]
    );
    book.close();
}

#[test]
fn search() {
    let mut book = Book::new("search");
    let words = to_tsvector(text!("english"), artists::name);
    show!(
        book,
        "tsvector and tsquery",
        artists::table
            .filter(
                matches(words, websearch_to_tsquery(text!("english"), "a -b"))
                    .or(matches(words, plainto_tsquery("simple", "a b")))
                    .or(matches(words, phraseto_tsquery("simple", "a b")))
                    .or(matches(words, to_tsquery("simple", "a & b"))),
            )
            .order_by(ts_rank(words, plainto_tsquery("simple", "a b")).desc())
            .select((
                ts_rank_cd(words, plainto_tsquery("simple", "a b")),
                ts_headline("simple", artists::name, plainto_tsquery("simple", "a b")),
            )),
        [Postgres]
    );
    let columns = (files::name, files::name);
    show!(
        book,
        "MATCH .. AGAINST",
        files::table
            .filter(match_natural(columns, "a").or(not(match_boolean(files::name, "+a -b"))))
            .select((match_natural(columns, "a"), relevance(columns, "a"), relevance_boolean(columns, "a"))),
        [MariaDb MySql]
    );
    show!(
        book,
        "FTS5",
        files::table
            .filter(fts5_match(files::table, "a OR b"))
            .order_by(bm25(files::table))
            .select((
                highlight(files::name, "<", ">"),
                snippet(files::table, text!("<"), text!(">"), "…", 10)
            )),
        [Sqlite]
    );
    show!(
        book,
        "FREETEXT and CONTAINS",
        files::table
            .filter(free_text(columns, "a b").or(contains_text(files::name, "\"a\" OR \"b\"")))
            .select(contains_text(files::name, "a")),
        [MsSql]
    );
    book.close();
}

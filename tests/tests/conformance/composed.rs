//! Parts that are values, parts known at run time, and pages.

use querent::expr::{Dynamic, DynamicOrder, all_of, any_of};
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::{Expr, Over, Portable, Predicate, Rule};
use querent_tests::schema::{albums, artists};

use super::shop::on_every_shop;
use super::tables::owned;

fn titled(letter: &str) -> Expr<Rule<albums::table, impl Predicate>> {
    albums::table.rule(albums::title.starts_with(letter))
}

fn in_print<Q: Over<albums::table>>(query: Q) -> Q::With<impl Predicate> {
    query.with_rule(albums::table.rule(albums::in_print.eq(true)))
}

fn titles() -> impl Portable<String> {
    albums::table.order_by(albums::id).select(albums::title)
}

#[test]
fn rules_and_queries_are_values() {
    on_every_shop(|conn| {
        let rows: Vec<String> = artists::table
            .inner_join(artists::albums)
            .filter(titled("E").or(titled("L")))
            .order_by(albums::id)
            .select(albums::title)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Leisure", "Ege"]);
        let rows: Vec<String> = in_print(albums::table.order_by(albums::id))
            .select(albums::title)
            .load(conn)
            .unwrap();
        assert_eq!(rows, ["Arrival", "Waterloo", "Ege"]);
        assert_eq!(titles().load(conn).unwrap().len(), 4);
    });
}

#[test]
fn lists_of_conditions() {
    on_every_shop(|conn| {
        for (words, every, some) in [
            (vec![], 4, 0),
            (vec!["r"], 3, 3),
            (vec!["r", "oo"], 1, 3),
            (vec!["r", "oo", "x"], 0, 3),
        ] {
            let conditions = || words.iter().map(|word| albums::title.contains(*word));
            let every_word = albums::table.filter(all_of(conditions())).select(count());
            let some_word = albums::table.filter(any_of(conditions())).select(count());
            assert_eq!(every_word.one(conn).unwrap(), every, "{words:?}");
            assert_eq!(some_word.one(conn).unwrap(), some, "{words:?}");
        }
    });
}

type Condition<'v> = Expr<Dynamic<'v, (artists::table, albums::table)>>;

/// A tree of conditions, as a user may send it.
enum Tree {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Artist(String),
    Dearer(i64),
}

fn condition(tree: &Tree) -> Condition<'_> {
    match tree {
        Tree::All(trees) => all_of(trees.iter().map(condition)).dynamic(),
        Tree::Any(trees) => any_of(trees.iter().map(condition)).dynamic(),
        Tree::Not(tree) => not(condition(tree)).dynamic(),
        Tree::Artist(name) => artists::name.eq(name.as_str()).dynamic(),
        Tree::Dearer(price) => albums::price.gt(Decimal::from(*price)).dynamic(),
    }
}

#[test]
fn a_tree_of_conditions() {
    on_every_shop(|conn| {
        let artist = |name: &str| Tree::Artist(name.to_owned());
        for (tree, expected) in [
            (
                Tree::All(vec![]),
                vec!["Arrival", "Waterloo", "Leisure", "Ege"],
            ),
            (
                Tree::All(vec![artist("Abba"), Tree::Dearer(11)]),
                vec!["Waterloo"],
            ),
            (
                Tree::Any(vec![
                    artist("Can"),
                    Tree::All(vec![artist("Abba"), Tree::Dearer(11)]),
                ]),
                vec!["Waterloo", "Ege"],
            ),
            (
                Tree::Not(Box::new(Tree::Any(vec![artist("Abba"), artist("Blur")]))),
                vec!["Ege"],
            ),
        ] {
            let rows: Vec<String> = artists::table
                .inner_join(artists::albums)
                .filter(condition(&tree))
                .order_by(albums::id)
                .select(albums::title)
                .load(conn)
                .unwrap();
            assert_eq!(rows, expected);
        }
    });
}

#[test]
fn sort_keys_by_name() {
    fn key(name: &str) -> Option<DynamicOrder<'static, albums::table>> {
        Some(match name {
            "price" => albums::price.asc().dynamic(),
            "-title" => albums::title.desc().dynamic(),
            _ => return None,
        })
    }
    on_every_shop(|conn| {
        for (names, expected) in [
            (
                vec!["price", "-title"],
                vec!["Leisure", "Ege", "Arrival", "Waterloo"],
            ),
            (
                vec!["-title"],
                vec!["Waterloo", "Leisure", "Ege", "Arrival"],
            ),
        ] {
            let keys: Vec<_> = names.iter().filter_map(|name| key(name)).collect();
            let rows: Vec<String> = albums::table
                .order_by(keys)
                .select(albums::title)
                .load(conn)
                .unwrap();
            assert_eq!(rows, expected);
        }
        let none: Vec<DynamicOrder<'static, albums::table>> = Vec::new();
        let all = albums::table
            .order_by(none)
            .select(albums::id)
            .load(conn)
            .unwrap();
        assert_eq!(all.len(), 4);
    });
}

#[test]
fn values_of_any_make() {
    on_every_shop(|conn| {
        for (dear, expected) in [(true, [20, 20]), (false, [1, 1])] {
            let value: Expr<Dynamic<'_, albums::table, querent::types::BigInt>> = if dear {
                (albums::id * 10 + 10).dynamic()
            } else {
                albums::id.dynamic()
            };
            let rows: Vec<(Option<i64>, Option<i64>)> = albums::table
                .filter(albums::id.eq(1))
                .filter(value.clone().gt(0))
                .select((value.clone(), value))
                .load(conn)
                .unwrap();
            assert_eq!(rows, [(Some(expected[0]), Some(expected[1]))]);
        }
    });
}

#[test]
fn pages_by_cursor_lose_no_row() {
    on_every_shop(|conn| {
        let mut cursor: Option<(i64, i64)> = None;
        let mut found = Vec::new();
        loop {
            // Joined by a relation to one row: the key of `albums` suffices.
            let page: Vec<(i64, i64)> = albums::table
                .inner_join(albums::artist)
                .order_by((albums::artist_id.desc(), albums::id.asc()))
                .after(cursor)
                .limit(1)
                .select((albums::artist_id, albums::id))
                .load(conn)
                .unwrap();
            let Some(last) = page.last() else { break };
            cursor = Some(*last);
            found.extend(page);
        }
        assert_eq!(found, [(3, 4), (2, 3), (1, 1), (1, 2)]);
    });
}

#[test]
fn pages_by_cursor_over_an_optional_join() {
    on_every_shop(|conn| {
        for joined in [true, false] {
            let mut cursor: Option<(Decimal, i64)> = None;
            let mut found = Vec::new();
            loop {
                let page: Vec<(Decimal, i64, Option<String>)> = albums::table
                    .left_join(joined.then_some(albums::artist))
                    .order_by((albums::price, albums::id))
                    .after(cursor)
                    .limit(2)
                    .select((albums::price, albums::id, artists::name))
                    .load(conn)
                    .unwrap();
                let Some((price, id, _)) = page.last() else {
                    break;
                };
                cursor = Some((*price, *id));
                found.extend(page.into_iter().map(|(_, id, name)| (id, name)));
            }
            let name = |name| joined.then(|| owned(name));
            assert_eq!(
                found,
                [
                    (3, name("Blur")),
                    (1, name("Abba")),
                    (4, name("Can")),
                    (2, name("Abba"))
                ]
            );
        }
    });
}

#[test]
fn a_page_with_the_total() {
    on_every_shop(|conn| {
        let page: Vec<(String, i64)> = albums::table
            .filter(albums::in_print.eq(true))
            .order_by(albums::id)
            .limit(2)
            .offset(1)
            .select(albums::title)
            .with_total()
            .load(conn)
            .unwrap();
        assert_eq!(page, [(owned("Waterloo"), 3), (owned("Ege"), 3)]);
    });
}

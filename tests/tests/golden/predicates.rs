//! Conditions.

use querent::prelude::*;
use querent_tests::schema::{albums, artists, customers, orders};

use super::book::{Book, show};

#[test]
fn comparisons() {
    let mut book = Book::new("predicates");
    let query = || customers::table.select(customers::id);
    let (name, city, id) = (customers::name, customers::city, customers::id);
    show!(book, "=", query().filter(name.eq("Ada")));
    show!(book, "<>", query().filter(name.ne("Ada")));
    show!(
        book,
        "<, <=, >, >=",
        query()
            .filter(id.lt(1))
            .filter(id.le(2))
            .filter(id.gt(3))
            .filter(id.ge(4))
    );
    show!(book, "between columns", query().filter(name.eq(city)));
    show!(
        book,
        "IS NULL, IS NOT NULL",
        query()
            .filter(city.is_null())
            .filter(customers::email.is_not_null())
    );
    show!(
        book,
        "IS NOT DISTINCT FROM",
        query().filter(city.is_not_distinct_from(Some("Lima")))
    );
    show!(
        book,
        "IS DISTINCT FROM",
        query().filter(city.is_distinct_from(customers::email))
    );
    show!(book, "BETWEEN", query().filter(id.between(1, 9)));
    show!(
        book,
        "BETWEEN expressions",
        query().filter((id + 1).between(id - 1, id * 2))
    );
    show!(book, "a truth value", query().filter(customers::newsletter));
    show!(
        book,
        "NOT a truth value",
        query().filter(not(customers::newsletter))
    );
    show!(
        book,
        "a truth value is true",
        query().filter(customers::newsletter.eq(true))
    );
    show!(
        book,
        "a comparison of comparisons",
        query().filter(id.gt(1).eq(name.eq("Ada")))
    );
    show!(
        book,
        "whether a condition is NULL",
        query().filter(city.eq("Lima").is_null())
    );
    book.close();
}

#[test]
fn logic() {
    let mut book = Book::new("logic");
    let query = || customers::table.select(customers::id);
    let (a, b, c) = (
        customers::id.gt(1),
        customers::name.eq("Ada"),
        customers::newsletter,
    );
    show!(book, "AND", query().filter(a.and(b)));
    show!(book, "OR", query().filter(a.or(b)));
    show!(book, "AND of OR", query().filter(a.or(b).and(c)));
    show!(book, "OR of AND", query().filter(a.and(b).or(c)));
    show!(book, "AND of AND", query().filter(a.and(b.and(c))));
    show!(book, "NOT of AND", query().filter(not(a.and(b))));
    show!(book, "AND of NOT", query().filter(not(a).and(not(c))));
    show!(book, "NOT of NOT", query().filter(not(not(a))));
    show!(
        book,
        "several filters",
        query().filter(a).filter(b.or(c)).filter(not(b))
    );
    show!(
        book,
        "a condition as a value",
        query().filter(a.and(b).eq(c))
    );
    book.close();
}

#[test]
fn optional_filters() {
    let mut book = Book::new("optional");
    for (first, second) in [(true, true), (true, false), (false, true), (false, false)] {
        let (city, id) = (first.then_some("Lima"), second.then_some(5));
        let query = customers::table
            .filter(city.map(|city| customers::city.eq(city)))
            .filter(id.map(|id| customers::id.gt(id).or(customers::newsletter)))
            .order_by(customers::id)
            .limit(3)
            .select(customers::id);
        let title = match (first, second) {
            (true, true) => "both filters",
            (true, false) => "the first filter",
            (false, true) => "the second filter",
            (false, false) => "no filter",
        };
        book.add(
            title,
            &[
                (
                    querent::dialect::Kind::Postgres,
                    query.sql::<querent::dialect::Postgres>().into_owned(),
                ),
                (
                    querent::dialect::Kind::MySql,
                    query.sql::<querent::dialect::MySql>().into_owned(),
                ),
                (
                    querent::dialect::Kind::MariaDb,
                    query.sql::<querent::dialect::MariaDb>().into_owned(),
                ),
                (
                    querent::dialect::Kind::Sqlite,
                    query.sql::<querent::dialect::Sqlite>().into_owned(),
                ),
                (
                    querent::dialect::Kind::MsSql,
                    query.sql::<querent::dialect::MsSql>().into_owned(),
                ),
            ],
        );
    }
    show!(book, "one that is always there between two that are not", {
        let none: Option<i64> = None;
        orders::table
            .filter(none.map(|id| orders::id.gt(id)))
            .filter(orders::paid)
            .filter(none.map(|id| orders::id.lt(id)))
            .select(orders::id)
    });
    book.close();
}

#[test]
fn patterns_and_lists() {
    let mut book = Book::new("patterns_and_lists");
    let query = || albums::table.select(albums::id);
    show!(book, "LIKE", query().filter(albums::title.like("A_b%")));
    show!(
        book,
        "NOT LIKE",
        query().filter(albums::title.not_like("A_b%"))
    );
    show!(book, "starts_with, ends_with, contains", {
        query().filter(
            albums::title
                .starts_with("100%")
                .or(albums::title.ends_with("_"))
                .or(albums::title.contains("[x]")),
        )
    });
    show!(
        book,
        "LIKE of an expression",
        query().filter(lower(albums::title).like("a%").and(albums::id.gt(1)))
    );
    show!(
        book,
        "LIKE as a value",
        albums::table.select(albums::title.like("a%"))
    );
    show!(
        book,
        "IN integers",
        query().filter(albums::id.is_in([1, 2, 3]))
    );
    show!(
        book,
        "NOT IN integers",
        query().filter(albums::id.is_not_in([1]))
    );
    show!(
        book,
        "IN no integers",
        query().filter(albums::id.is_in([0_i64; 0]))
    );
    show!(
        book,
        "IN 17 integers",
        query().filter(albums::id.is_in([1; 17]))
    );
    show!(
        book,
        "IN three integers of a Vec",
        query().filter(albums::id.is_in(vec![1, 2, 3]))
    );
    show!(
        book,
        "IN 17 integers of a Vec",
        query().filter(albums::id.is_in(vec![1; 17]))
    );
    show!(
        book,
        "IN 1,025 integers of a Vec",
        query().filter(albums::id.is_in(vec![1; 1025]))
    );
    show!(
        book,
        "IN no integers of a Vec",
        query().filter(albums::id.is_in(vec![0; 0]))
    );
    let artists = || artists::table.select(artists::id);
    show!(
        book,
        "IN one text",
        artists().filter(artists::name.is_in(["a"]))
    );
    show!(
        book,
        "IN three texts",
        artists().filter(artists::name.is_in(["a", "b", "c"]))
    );
    show!(
        book,
        "NOT IN two texts",
        artists().filter(artists::name.is_not_in(["a", "b"]))
    );
    show!(
        book,
        "IN no texts",
        artists().filter(artists::name.is_in([""; 0]))
    );
    show!(
        book,
        "IN three texts of a Vec",
        artists().filter(artists::name.is_in(vec!["a", "b", "c"]))
    );
    show!(
        book,
        "NOT IN no texts of a Vec",
        artists().filter(artists::name.is_not_in(vec![""; 0]))
    );
    show!(
        book,
        "NOT IN no texts",
        artists().filter(artists::name.is_not_in([""; 0]))
    );
    show!(
        book,
        "IN dates",
        artists().filter(artists::formed_on.is_in([querent::jiff::civil::date(2024, 2, 29)]))
    );
    show!(book, "IN of an expression, with others", {
        artists().filter(
            (artists::id + 1)
                .is_in([1, 2])
                .and(upper(artists::name).is_in(["A", "B"]))
                .and(artists::id.lt(9)),
        )
    });
    book.close();
}

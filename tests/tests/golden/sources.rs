//! Sources that are no tables, rows that are picked, and SQL that is written out.

use querent::prelude::*;
use querent::types::{BigInt, Integer, Text};
use querent::{json_elements, raw, series, sql};
use querent_tests::schema::{albums, artists};

use super::book::{Book, show};

querent::shape! {
    mod prices { id: BigInt, title: Text, price: Option<Numeric> }
    mod numbers { n: BigInt }
    mod elements { value: Option<Integer>, place: BigInt }
}

#[test]
fn sources() {
    let mut book = Book::new("sources");
    let list = || prices::table.values([(1, "a", None), (2, "b", Some(3_i64))]);
    show!(book, "a list of values", from(list()).select(prices::title));
    show!(
        book,
        "a list of values, joined",
        albums::table
            .inner_join(list().on(prices::id.eq(albums::id)))
            .select((albums::title, prices::price))
    );
    show!(
        book,
        "a list of values in WITH",
        with(list()).query(prices::table.select(count()))
    );
    let none: [(i64, String, Option<i64>); 0] = [];
    show!(
        book,
        "a list without values",
        from(prices::table.values(none)).select(prices::title)
    );
    show!(
        book,
        "a series",
        from(numbers::table.of(series(1, 10).step(3))).select(numbers::n)
    );
    show!(
        book,
        "a lateral series",
        albums::table
            .left_join(numbers::table.of(series(1, outer(albums::id))).lateral())
            .select((albums::id, numbers::n)),
        [MsSql MySql Postgres]
    );
    let document = querent::serde_json::json!([1, null]);
    show!(
        book,
        "elements of a JSON array",
        from(elements::table.of(json_elements::<Integer, _>(document.clone())))
            .select(elements::place)
    );
    show!(
        book,
        "elements of an array",
        from(elements::table.of(querent::unnest(vec![1, 2]))).select(elements::value),
        [Postgres]
    );
    book.close();
}

#[test]
fn picked_rows() {
    let mut book = Book::new("picked");
    show!(
        book,
        "DISTINCT ON",
        albums::table
            .inner_join(albums::artist)
            .filter(artists::name.ne("x"))
            .select((albums::artist_id, albums::title, artists::country))
            .distinct_on((artists::country, albums::artist_id), albums::price.desc())
            .limit(5)
    );
    show!(
        book,
        "DISTINCT ON of whole rows in a subquery",
        artists::table.filter(
            artists::id.is_in(
                from(
                    numbers::table.of(albums::table
                        .select(albums::artist_id)
                        .distinct_on(albums::artist_id, albums::id))
                )
                .select(numbers::n)
            )
        )
    );
    show!(
        book,
        "index hints",
        from(albums::table.use_index(querent::text!("by_title")))
            .inner_join(artists::table.force_index(querent::text!("by`name")).on(artists::id.eq(albums::artist_id)))
            .select(albums::id),
        [MariaDb MySql]
    );
    show!(book, "a sample", from(albums::table.sample::<10>()).select(albums::id), [MsSql Postgres]);
    show!(
        book,
        "a sample of rows",
        from(albums::table.sample_rows::<10>()).select(albums::id),
        [Postgres]
    );
    book.close();
}

#[test]
fn written_out() {
    let mut book = Book::new("written");
    let (id, title) = (albums::id, albums::title);
    let query = || albums::table;
    show!(
        book,
        "a value",
        query().select(sql!(Text, "REPLACE({}, {}, 'x')", title, "a"))
    );
    show!(
        book,
        "a compound argument and a compound text",
        query()
            .select(sql!(BigInt, "{} - 3", id + 1) * 2)
            .order_by(sql!(BigInt, "ABS({})", id))
    );
    show!(
        book,
        "a condition",
        query().filter(sql!(Bool, mysql_family: "{} % 2", postgres: "{} % 2 = 0", sqlite: "{} % 2", id)).select(id),
        [MariaDb MySql Postgres Sqlite]
    );
    let key = querent::key!(sql!(Integer, "LENGTH({})", title));
    show!(book, "a key", query().group_by(key).select((key, count())));
    show!(
        book,
        "a whole statement",
        raw!(
            "SELECT id FROM albums WHERE title LIKE {} AND price > {}",
            "a%",
            1.5
        )
    );
    book.close();
}

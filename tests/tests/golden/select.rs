//! Select lists, sort orders and pages.

use querent::prelude::*;
use querent_tests::schema::{albums, artists, contacts, customers, orders};

use super::book::{Book, show};

#[derive(querent::Row)]
#[row(table = albums)]
#[allow(dead_code)] // Never read: only the text of its columns is wanted.
struct Priced {
    title: String,
    price: querent::rust_decimal::Decimal,
    #[row(nested)]
    artist: Option<Named>,
}

#[derive(querent::Row)]
#[row(table = artists)]
#[allow(dead_code)]
struct Named {
    name: String,
    #[row(column = artists::country)]
    home: Option<String>,
}

#[test]
fn select_lists() {
    let mut book = Book::new("select");
    show!(book, "a whole table", artists::table);
    show!(
        book,
        "a view",
        contacts::table.filter(contacts::city.is_not_null())
    );
    show!(book, "a column", artists::table.select(artists::name));
    show!(
        book,
        "a tuple of columns and expressions",
        artists::table.select((artists::id, artists::id + 1, artists::name))
    );
    show!(
        book,
        "every column of one of two tables",
        albums::table
            .inner_join(albums::artist)
            .select((albums::title, artists::all))
    );
    show!(
        book,
        "a struct in a struct",
        albums::table
            .left_join(albums::artist)
            .select_as::<Priced>()
    );
    show!(
        book,
        "a struct among other items",
        albums::table
            .inner_join(albums::artist)
            .select((row::<Named>(), albums::id))
    );
    show!(
        book,
        "conditions as values",
        orders::table.select((
            orders::paid,
            orders::id.gt(5),
            not(orders::paid),
            orders::note.is_null()
        ))
    );
    show!(
        book,
        "DISTINCT",
        customers::table.distinct().select(customers::city)
    );
    book.close();
}

#[test]
fn orders_and_pages() {
    let mut book = Book::new("order");
    let query = || artists::table.select(artists::id);
    show!(book, "a NOT NULL column", query().order_by(artists::id));
    show!(
        book,
        "constants, which are no positions",
        query().order_by((
            querent::expr::int::<1>().desc(),
            querent::text!("a"),
            val::<querent::types::Integer, _>(1),
        ))
    );
    show!(
        book,
        "distinct, by a column of the list and an expression with a name",
        {
            let name = querent::key!(lower(artists::name));
            artists::table
                .distinct()
                .order_by((name, artists::id.desc()))
                .select((artists::id, name))
        }
    );
    show!(
        book,
        "a nullable column, ascending",
        query().order_by(artists::country.asc())
    );
    show!(
        book,
        "a nullable column, descending",
        query().order_by(artists::country.desc())
    );
    show!(
        book,
        "ascending, NULLS FIRST",
        query().order_by(artists::country.asc().nulls_first())
    );
    show!(
        book,
        "ascending, NULLS LAST",
        query().order_by(artists::country.asc().nulls_last())
    );
    show!(
        book,
        "descending, NULLS FIRST",
        query().order_by(artists::country.desc().nulls_first())
    );
    show!(
        book,
        "descending, NULLS LAST",
        query().order_by(artists::country.desc().nulls_last())
    );
    show!(
        book,
        "NULLS LAST of a NOT NULL column",
        query().order_by(artists::name.asc().nulls_last())
    );
    show!(
        book,
        "a NOT NULL column of the outer side",
        albums::table
            .left_join(albums::artist)
            .select(albums::id)
            .order_by((artists::name.asc(), artists::country.desc().nulls_first()))
    );
    show!(
        book,
        "an expression with a value",
        query().order_by((artists::id * 2).desc().nulls_first())
    );
    show!(
        book,
        "several keys, given in two calls",
        query()
            .order_by((artists::name, artists::country.desc()))
            .order_by(artists::id)
    );
    let key = |there: bool| there.then(|| artists::country.asc().nulls_last());
    show!(
        book,
        "an optional key that is there",
        query().order_by((key(true), artists::id))
    );
    show!(
        book,
        "an optional key that is not there",
        query().order_by((key(false), artists::id))
    );
    show!(
        book,
        "only an optional key, not there",
        query().order_by(key(false))
    );
    show!(book, "LIMIT", query().order_by(artists::id).limit(10));
    show!(book, "LIMIT without a sort order", query().limit(10));
    show!(book, "OFFSET", query().order_by(artists::id).offset(20));
    show!(
        book,
        "LIMIT and OFFSET",
        query().order_by(artists::id).limit(10).offset(20)
    );
    show!(
        book,
        "a page after a condition with values",
        query()
            .filter(artists::id.gt(5))
            .order_by(artists::id)
            .limit(10)
            .offset(20)
    );
    show!(
        book,
        "DISTINCT and LIMIT without a sort order",
        artists::table.distinct().select(artists::country).limit(3)
    );
    show!(
        book,
        "LIMIT after an optional key that is not there",
        query().order_by(key(false)).limit(3)
    );
    book.close();
}

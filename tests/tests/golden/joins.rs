//! FROM and JOIN.

use querent::prelude::*;
use querent_tests::schema::{albums, artists, customers, employees, orders, reviews, tracks};

use super::book::{Book, show};

querent::alias!(managers = employees);
querent::alias!(packers = employees);
querent::alias!(sellers = employees);

#[test]
fn joins() {
    let mut book = Book::new("joins");
    let columns = (artists::name, albums::title);
    show!(
        book,
        "INNER JOIN by a relation to many",
        artists::table.inner_join(artists::albums).select(columns)
    );
    show!(
        book,
        "INNER JOIN by a relation to one",
        albums::table.inner_join(albums::artist).select(columns)
    );
    show!(
        book,
        "LEFT JOIN",
        artists::table.left_join(artists::albums).select(columns)
    );
    show!(
        book,
        "RIGHT JOIN",
        artists::table.right_join(artists::albums).select(columns)
    );
    show!(book, "FULL JOIN", artists::table.full_join(artists::albums).select(columns), [MsSql Postgres Sqlite]);
    show!(
        book,
        "CROSS JOIN",
        artists::table.cross_join(albums::table).select(columns)
    );
    show!(
        book,
        "a condition of one's own",
        artists::table
            .left_join(
                albums::table.on(albums::artist_id
                    .eq(artists::id)
                    .and(albums::price.gt(querent::rust_decimal::Decimal::TEN)))
            )
            .select(columns)
    );
    show!(
        book,
        "a condition with OR in it",
        artists::table
            .inner_join(
                albums::table.on(albums::artist_id
                    .eq(artists::id)
                    .or(albums::title.eq(artists::name)))
            )
            .select(columns)
    );
    show!(
        book,
        "a truth value as the condition",
        artists::table
            .inner_join(albums::table.on(albums::in_print))
            .select(columns)
    );
    show!(
        book,
        "an alias",
        employees::table
            .left_join(managers.on(managers.id.eq(employees::manager_id)))
            .select((employees::name, managers.name))
    );
    show!(
        book,
        "a relation to an alias",
        employees::table
            .left_join(employees::manager.to(managers))
            .select((employees::name, managers.name))
    );
    show!(
        book,
        "a relation from an alias",
        employees::table
            .inner_join(employees::manager.to(managers))
            .left_join(employees::manager.from(managers).to(packers))
            .select((employees::name, packers.name))
    );
    show!(
        book,
        "an alias first",
        managers
            .inner_join(employees::table.on(employees::manager_id.eq(managers.id)))
            .select((managers.name, managers.all()))
    );
    show!(
        book,
        "two foreign keys to one table",
        orders::table
            .inner_join(orders::sold_by.to(sellers))
            .left_join(orders::packed_by.to(packers))
            .select((orders::id, sellers.name, packers.name))
    );
    show!(
        book,
        "five tables",
        tracks::table
            .inner_join(tracks::album)
            .inner_join(albums::artist)
            .left_join(albums::reviews)
            .left_join(reviews::customer)
            .filter(artists::country.eq("Norway"))
            .select((
                tracks::title,
                artists::name,
                reviews::stars,
                customers::name
            ))
    );
    for joined in [true, false] {
        show!(
            book,
            "an optional join",
            albums::table
                .left_join(joined.then_some(albums::artist))
                .left_join(
                    joined.then_some(
                        sellers.on(sellers.id.eq(albums::id).and(sellers.name.ne("Ann")))
                    )
                )
                .filter(joined.then_some(artists::country.eq("Norway")))
                .select((albums::title, artists::name, sellers.name))
        );
    }
    book.close();
}

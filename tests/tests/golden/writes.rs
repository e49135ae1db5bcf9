//! INSERT, UPDATE and DELETE, and names that need their quotes.

use querent::jiff::civil::date;
use querent::prelude::*;
use querent_tests::schema::{artists, customers, order_lines, orders, reviews, tracks};

use super::book::{Book, show};

querent_tests::declare! {
    odd = "a \"b\" `c` [d] e'f" {
        id = "id": BigInt NotNull i64,
        key = "ke\"y`s]": Text Nullable Option<String>,
    }
    defaults {
        id: BigInt NotNull i64,
        note: Text Nullable Option<String>,
    }
}
querent::alias!(again = odd);

fn ada() -> artists::New<'static> {
    artists::New {
        name: "Ada",
        country: None,
        formed_on: Some(date(2024, 2, 29)),
    }
}

#[test]
fn inserts() {
    let mut book = Book::new("insert");
    let into = || insert_into(artists::table);
    show!(book, "one row", into().values(ada()));
    show!(
        book,
        "one row by its columns",
        into().values((artists::id.to(7), artists::name.to("Ada")))
    );
    show!(
        book,
        "a row and a column beside it",
        into().values((ada(), artists::id.to(7)))
    );
    show!(book, "three rows", into().values([ada(), ada(), ada()]));
    show!(
        book,
        "expressions",
        into().values((
            artists::name.to(upper(val::<querent::types::Text, _>("ada"))),
            artists::country.to(None::<&str>)
        ))
    );
    show!(
        book,
        "nothing but defaults",
        insert_into(defaults::table).default_values()
    );
    show!(
        book,
        "one row, RETURNING",
        into().values(ada()).returning((artists::id, artists::name))
    );
    show!(
        book,
        "one row, RETURNING every column",
        into().values(ada()).returning(artists::all)
    );
    show!(
        book,
        "one row, RETURNING an expression with a value",
        into().values(ada()).returning(artists::id + 1)
    );
    show!(book, "three rows, RETURNING", into().values([ada(), ada(), ada()]).returning(artists::id), [MariaDb MsSql Postgres Sqlite]);
    show!(
        book,
        "defaults, RETURNING",
        insert_into(defaults::table)
            .default_values()
            .returning(defaults::id)
    );
    book.close();
}

#[test]
fn upserts() {
    let mut book = Book::new("upsert");
    let artist = || insert_into(artists::table).values((ada(), artists::id.to(7)));
    let customer = || {
        insert_into(customers::table)
            .values((
                customers::id.to(1),
                customers::name.to("Ada"),
                customers::joined_at.to(date(2024, 2, 29).at(12, 0, 0, 0)),
            ))
            .on_any_conflict()
    };
    let review = || reviews::New {
        album_id: 1,
        customer_id: 2,
        stars: 5,
        body: None,
    };
    let track = || {
        insert_into(tracks::table)
            .values((
                tracks::album_id.to(1),
                tracks::number.to(2),
                tracks::title.to("A'b"),
                tracks::seconds.to(60),
            ))
            .on_conflict((tracks::number, tracks::album_id))
    };
    show!(
        book,
        "a row that is there is left out",
        artist().on_conflict(artists::id).do_nothing()
    );
    show!(book, "a row that is there by any key is left out", customer().do_nothing(), [MariaDb MySql Postgres Sqlite]);
    show!(
        book,
        "a row that is there is updated",
        artist()
            .on_conflict(artists::id)
            .do_update(artists::name.to(excluded(artists::name)))
    );
    show!(book, "a row that is there by any key is updated", customer().do_update(customers::name.to(excluded(customers::name))), [MariaDb MySql Sqlite]);
    show!(
        book,
        "a key of two columns, values and the value that is there",
        track().do_update((
            tracks::seconds.to(coalesce(tracks::seconds, 0) + excluded(tracks::seconds)),
            tracks::title.to("B")
        ))
    );
    show!(
        book,
        "a condition as the value",
        insert_into(orders::table)
            .values((
                orders::id.to(1),
                orders::sold_by_id.to(2),
                orders::ordered_at.to(date(2024, 2, 29).at(12, 0, 0, 0)),
                orders::paid.to(true)
            ))
            .on_conflict(orders::id)
            .do_update(orders::paid.to(orders::paid.or(excluded(orders::paid))))
    );
    show!(
        book,
        "two rows",
        insert_into(reviews::table)
            .values([review(), review()])
            .on_conflict((reviews::album_id, reviews::customer_id))
            .do_update(reviews::stars.to(excluded(reviews::stars)))
    );
    show!(
        book,
        "an assignment that is left out",
        track().do_update((
            Some(tracks::title.to("C")),
            None.map(|seconds: i64| tracks::seconds.to(seconds))
        ))
    );
    show!(
        book,
        "no assignment is left",
        track().do_update(None.map(|seconds: i64| tracks::seconds.to(seconds)))
    );
    show!(book, "under a condition", track().do_update(tracks::title.to("D")).filter(excluded(tracks::seconds).gt(tracks::seconds).or(tracks::seconds.is_null())).filter(tracks::loudness.lt(0.5)), [MsSql Postgres Sqlite]);
    show!(book, "RETURNING", track().do_update(tracks::title.to("D")).returning((tracks::number, tracks::number + 1)), [MariaDb MsSql Postgres Sqlite]);
    show!(book, "RETURNING what is not left out", track().do_nothing().returning(tracks::title), [MsSql Postgres Sqlite]);
    book.close();
}

#[test]
fn updates_and_deletes() {
    let mut book = Book::new("update_and_delete");
    show!(
        book,
        "UPDATE",
        update(artists::table)
            .set(artists::name.to("Ada"))
            .filter(artists::id.eq(1))
    );
    show!(
        book,
        "UPDATE of several columns, from others",
        update(order_lines::table)
            .set((
                order_lines::quantity.to(order_lines::quantity + 1),
                order_lines::album_id.to(order_lines::order_id)
            ))
            .filter(order_lines::quantity.lt(5))
            .filter(order_lines::order_id.is_in([1, 2]))
    );
    show!(
        book,
        "UPDATE of every row",
        update(orders::table).set(orders::paid.to(true)).all_rows()
    );
    show!(
        book,
        "UPDATE with a condition as the value",
        update(orders::table)
            .set(orders::paid.to(orders::id.gt(5)))
            .filter(not(orders::paid))
    );
    show!(book, "UPDATE with an assignment that is left out", {
        let note: Option<&str> = None;
        update(orders::table)
            .set((
                note.map(|note| orders::note.to(note)),
                orders::paid.to(true),
            ))
            .filter(orders::id.eq(1))
    });
    show!(
        book,
        "UPDATE, RETURNING",
        update(artists::table).set(artists::name.to("Ada")).filter(artists::id.eq(1)).returning((artists::id, artists::id + 1)),
        [MsSql Postgres Sqlite]
    );
    show!(
        book,
        "DELETE",
        delete_from(reviews::table).filter(reviews::stars.le(1).and(reviews::body.is_null()))
    );
    show!(book, "DELETE with an optional condition", {
        let stars: Option<i64> = None;
        delete_from(reviews::table).filter(stars.map(|stars| reviews::stars.le(stars)))
    });
    show!(
        book,
        "DELETE of every row",
        delete_from(reviews::table).all_rows()
    );
    show!(
        book,
        "DELETE, RETURNING",
        delete_from(reviews::table).filter(reviews::id.eq(1)).returning((reviews::all, reviews::stars * 2)),
        [MariaDb MsSql Postgres Sqlite]
    );
    book.close();
}

#[test]
fn names() {
    let mut book = Book::new("names");
    show!(
        book,
        "quotes in names",
        odd::table
            .filter(odd::key.eq("x"))
            .order_by(odd::key.desc())
            .select((odd::id, odd::key))
    );
    show!(
        book,
        "an alias of it",
        odd::table
            .inner_join(again.on(again.id.eq(odd::id)))
            .select((odd::key, again.key))
    );
    show!(
        book,
        "INSERT",
        insert_into(odd::table)
            .values(odd::key.to("x"))
            .returning(odd::key)
    );
    show!(
        book,
        "UPDATE",
        update(odd::table)
            .set(odd::key.to("x"))
            .filter(odd::id.eq(1))
    );
    show!(
        book,
        "DELETE",
        delete_from(odd::table).filter(odd::key.eq("x"))
    );
    book.close();
}

//! Grouping, subqueries, derived tables, common table expressions, set operations and dynamic parts.

use querent::expr::{Dynamic, DynamicOrder, all, all_of, any, any_of, tuple};
use querent::prelude::*;
use querent::select::{cube, grouping_sets, position, rollup};
use querent::types::BigInt;
use querent_tests::schema::{albums, artists, employees, tracks};

use super::book::{Book, show};

querent::alias!(others = albums);
querent::alias!(dearest = albums);
querent::shape! {
    mod totals { artist_id: BigInt, albums: BigInt, price: Option<Numeric> }
    mod tree { id: BigInt, depth: BigInt }
    mod path { id: BigInt, names: Text }
}

#[test]
fn groups() {
    let mut book = Book::new("groups");
    show!(
        book,
        "by a column",
        albums::table
            .group_by(albums::artist_id)
            .having(count().gt(1))
            .order_by(count().desc())
            .select((albums::artist_id, count(), sum(albums::price)))
    );
    show!(
        book,
        "a primary key covers its table",
        artists::table
            .inner_join(artists::albums)
            .group_by(artists::id)
            .select((artists::name, artists::country, count()))
    );
    let initial = querent::key!(lower(artists::name));
    show!(
        book,
        "by a named expression",
        artists::table
            .filter(artists::country.is_not_null())
            .group_by((initial, artists::country))
            .having(initial.ne("x"))
            .select((upper(initial), artists::country, count()))
    );
    show!(
        book,
        "rollup",
        albums::table
            .group_by(rollup((albums::artist_id, albums::in_print)))
            .select((albums::artist_id, albums::in_print, count())),
        [MariaDb MsSql MySql Postgres]
    );
    show!(
        book,
        "cube",
        albums::table
            .group_by(cube((albums::artist_id, albums::in_print)))
            .select((albums::artist_id, albums::in_print, count())),
        [MsSql Postgres]
    );
    show!(
        book,
        "grouping sets",
        albums::table
            .group_by(grouping_sets(((albums::artist_id, albums::in_print), albums::artist_id, ())))
            .select((albums::artist_id, albums::in_print, count())),
        [MsSql Postgres]
    );
    book.close();
}

#[test]
fn subqueries() {
    let mut book = Book::new("subqueries");
    let of_artist = || albums::table.filter(albums::artist_id.eq(outer(artists::id)));
    show!(
        book,
        "exists",
        artists::table
            .filter(exists(of_artist()))
            .select(artists::name)
    );
    show!(
        book,
        "not exists, with a join and no select list",
        artists::table
            .filter(not(exists(of_artist().inner_join(albums::tracks))))
            .select(artists::name)
    );
    show!(
        book,
        "exists as a value",
        artists::table.select((artists::name, exists(of_artist())))
    );
    show!(
        book,
        "a scalar",
        artists::table.select((
            artists::name,
            scalar(
                of_artist()
                    .order_by(albums::price.desc())
                    .limit(1)
                    .select(albums::title)
            ),
            scalar(of_artist().select(count())) + 1,
        ))
    );
    show!(
        book,
        "in a query",
        artists::table
            .filter(artists::id.is_in(albums::table.order_by(albums::id).select(albums::artist_id)))
            .select(artists::name)
    );
    show!(
        book,
        "not in a query with a limit",
        artists::table
            .filter(
                artists::id.is_not_in(
                    albums::table
                        .order_by(albums::id)
                        .limit(3)
                        .select(albums::artist_id)
                )
            )
            .select(artists::name)
    );
    show!(
        book,
        "two levels",
        artists::table
            .filter(exists(
                of_artist().filter(exists(
                    tracks::table
                        .filter(tracks::album_id.eq(outer(albums::id)))
                        .filter(tracks::title.eq(outer(outer(artists::name))))
                ))
            ))
            .select(artists::id)
    );
    show!(
        book,
        "any and all",
        albums::table
            .filter(albums::price.gt(any(others.filter(others.in_print.eq(true)).select(others.price))))
            .filter(albums::price.le(all(others.select(others.price))))
            .select(albums::title),
        [MariaDb MsSql MySql Postgres]
    );
    show!(
        book,
        "tuples",
        tracks::table
            .filter(tuple((tracks::album_id, tracks::number)).gt((1, 2)))
            .filter(tuple((tracks::album_id, tracks::number)).is_in(
                tracks::table.group_by(tracks::album_id).select((tracks::album_id, min(tracks::number)))
            ))
            .select(tracks::title),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "without FROM",
        querent::select((scalar(albums::table.select(count())), val::<BigInt, _>(1)))
    );
    show!(
        book,
        "in an update",
        update(albums::table)
            .set(albums::in_print.to(false))
            .filter(not(exists(
                tracks::table.filter(tracks::album_id.eq(outer(albums::id)))
            )))
    );
    show!(
        book,
        "in a delete",
        delete_from(artists::table)
            .filter(artists::id.is_not_in(albums::table.select(albums::artist_id)))
    );
    book.close();
}

#[test]
fn derived_tables() {
    let mut book = Book::new("derived_tables");
    let per_artist = || {
        albums::table
            .group_by(albums::artist_id)
            .order_by(count())
            .select((albums::artist_id, count(), sum(albums::price)))
    };
    show!(
        book,
        "in FROM",
        from(totals::table.of(per_artist())).filter(totals::albums.gt(1))
    );
    show!(
        book,
        "in a join",
        artists::table
            .left_join(
                totals::table
                    .of(per_artist())
                    .on(totals::artist_id.eq(artists::id))
            )
            .select((artists::name, totals::price))
    );
    show!(
        book,
        "an alias of a table",
        from(dearest.of(albums::table.order_by(albums::price.desc()).limit(3)))
            .select(dearest.title)
    );
    show!(
        book,
        "crossed",
        artists::table
            .cross_join(totals::table.of(per_artist()))
            .select((artists::name, totals::albums))
    );
    let first = albums::table
        .filter(albums::artist_id.eq(outer(artists::id)))
        .order_by(albums::price)
        .limit(1);
    show!(
        book,
        "lateral",
        artists::table
            .inner_join(dearest.of(first).lateral())
            .select((artists::name, dearest.title)),
        [MsSql MySql Postgres]
    );
    show!(
        book,
        "lateral, where there may be no row",
        artists::table
            .left_join(dearest.of(first).lateral())
            .select((artists::name, dearest.title)),
        [MsSql MySql Postgres]
    );
    show!(
        book,
        "a common table expression",
        with(totals::table.of(per_artist())).query(
            artists::table
                .inner_join(totals::table.on(totals::artist_id.eq(artists::id)))
                .select((artists::name, totals::albums))
        )
    );
    show!(
        book,
        "two of them, one over the other",
        with(totals::table.of(per_artist()))
            .with(tree::table.of(totals::table.select((totals::artist_id, totals::albums))))
            .query(tree::table.order_by(tree::id).limit(2))
    );
    show!(
        book,
        "materialised",
        with(totals::table.of(per_artist()).materialized()).query(totals::table.select(count())),
        [Postgres Sqlite]
    );
    let top = employees::table
        .filter(employees::manager_id.is_null())
        .select((employees::id, val::<BigInt, _>(0)));
    let step = employees::table
        .inner_join(tree::table.on(employees::manager_id.eq(tree::id)))
        .select((employees::id, tree::depth + 1));
    show!(
        book,
        "recursive",
        with_recursive(tree::table.of(top.union_all(step)))
            .query(tree::table.order_by((tree::depth, tree::id)))
    );
    let remove = || {
        delete_from(albums::table)
            .filter(albums::price.gt(20))
            .returning((albums::artist_id, albums::id, albums::price))
    };
    show!(
        book,
        "a write inside WITH",
        with(totals::table.of_write(remove())).query(totals::table.select(count())),
        [Postgres]
    );
    show!(
        book,
        "an UPDATE after WITH",
        with(totals::table.of(per_artist())).write(
            update(artists::table)
                .set(artists::country.to(None::<&str>))
                .filter(artists::id.is_in(totals::table.select(totals::artist_id)))
        ),
        [MsSql MySql Postgres Sqlite]
    );
    show!(
        book,
        "a DELETE after a write",
        with(totals::table.of_write(remove())).write(
            delete_from(artists::table)
                .filter(artists::id.is_in(totals::table.select(totals::artist_id)))
                .returning(artists::name)
        ),
        [Postgres]
    );
    let top = || employees::table.select((employees::id, employees::name));
    let step = || {
        employees::table
            .inner_join(path::table.on(employees::manager_id.eq(path::id)))
            .select((employees::id, concat((path::names, "/", employees::name))))
    };
    show!(
        book,
        "recursive, with a text",
        with_recursive(path::table.of(top().union_all(step()))).query(path::table)
    );
    show!(
        book,
        "recursive, equal rows once",
        with_recursive(path::table.of(top().union(step()))).query(path::table),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "a DELETE after a recursive one",
        with_recursive(path::table.of(top().union_all(step()))).write(
            delete_from(artists::table).filter(artists::id.is_in(path::table.select(path::id)))
        ),
        [MsSql MySql Postgres Sqlite]
    );
    show!(
        book,
        "inside another query",
        artists::table
            .filter(exists(
                with(totals::table.of(per_artist())).query(totals::table.select(totals::albums))
            ))
            .select(artists::id),
        [MariaDb MySql Postgres Sqlite]
    );
    book.close();
}

#[test]
fn set_operations() {
    let mut book = Book::new("set_operations");
    let names = || artists::table.select(artists::name);
    let titles = || albums::table.order_by(albums::id).select(albums::title);
    show!(book, "union", names().union(titles()));
    show!(
        book,
        "union all, sorted and paged",
        names()
            .union_all(titles())
            .order_by(position::<1>().desc())
            .limit(5)
            .offset(2)
    );
    show!(
        book,
        "a nullable column sorts first",
        artists::table
            .select((artists::name, artists::country))
            .union(artists::table.select((artists::name, artists::name)))
            .order_by((position::<2>(), position::<1>()))
    );
    show!(
        book,
        "limit without an order",
        names().union_all(titles()).limit(5)
    );
    show!(
        book,
        "intersect and except",
        names().intersect(titles()).except(names())
    );
    show!(
        book,
        "intersect after union",
        names().union(titles()).intersect(names())
    );
    show!(
        book,
        "union with an intersection",
        names().union(titles().intersect(names()))
    );
    show!(
        book,
        "sides with limits",
        titles().limit(1).union_all(titles().offset(2).limit(3))
    );
    show!(
        book,
        "all variants",
        names().intersect_all(titles()).except_all(names()),
        [MariaDb MySql Postgres]
    );
    show!(
        book,
        "in a subquery",
        artists::table
            .filter(artists::name.is_in(names().union(titles())))
            .select(artists::id)
    );
    book.close();
}

#[test]
fn parts_known_at_run_time() {
    let mut book = Book::new("run_time");
    let dynamic = |some: bool| -> querent::Expr<Dynamic<'static, albums::table>> {
        if some {
            albums::title.starts_with("A").dynamic()
        } else {
            albums::price.is_null().dynamic()
        }
    };
    show!(
        book,
        "a condition",
        albums::table
            .filter(dynamic(true))
            .filter(not(dynamic(false)))
            .select(albums::id)
    );
    show!(
        book,
        "lists of conditions",
        albums::table
            .filter(all_of([dynamic(true), dynamic(false)]))
            .filter(any_of(["A", "B"].map(|word| albums::title.contains(word))))
            .filter(any_of(
                Vec::<querent::Expr<Dynamic<'static, albums::table>>>::new()
            ))
            .select(albums::id)
    );
    let keys: Vec<DynamicOrder<'static, albums::table>> = vec![
        albums::price.desc().dynamic(),
        albums::released_on.asc().dynamic(),
    ];
    show!(
        book,
        "sort keys",
        albums::table
            .order_by(keys)
            .order_by(albums::id)
            .select(albums::id)
    );
    show!(
        book,
        "rows after a cursor",
        tracks::table
            .order_by((tracks::title.desc(), tracks::album_id, tracks::number))
            .after(Some(("x", 1, 2)))
            .limit(10)
            .select(tracks::title)
    );
    for joined in [true, false] {
        show!(
            book,
            "rows after a cursor, over an optional join",
            albums::table
                .left_join(joined.then_some(albums::artist))
                .order_by(albums::id)
                .after((7,))
                .select((albums::title, artists::name))
        );
    }
    show!(
        book,
        "a page with the total",
        albums::table
            .order_by(albums::id)
            .limit(5)
            .select(albums::title)
            .with_total()
    );
    book.close();
}

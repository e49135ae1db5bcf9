//! Every aggregate, with DISTINCT, FILTER, orders and totals.

use querent::aggregate::{
    array_agg, bit_and, bit_or, bit_xor, bool_and, bool_or, grouping, json_array_agg,
    json_object_agg, mode, percentile_cont, percentile_disc, stddev_pop, stddev_samp, string_agg,
    var_pop, var_samp,
};
use querent::prelude::*;
use querent::select::{cube, rollup};
use querent::types::{Double, Ordered};
use querent_tests::schema::{albums, artists, order_lines, orders, tracks};

use super::book::{Book, show};

querent::capability! {
    /// A dialect with CORR.
    trait Correlation: Postgres;
    "`{Self}` has no CORR", "this query uses `corr`: compute it from sums of products"
}
querent::capability! {
    /// A dialect with ANY_VALUE or something in its place.
    trait AnyValues: MySql, Postgres, Sqlite;
    "`{Self}` has no ANY_VALUE", "this query uses `any_of`: use `min`"
}
querent::aggregate! {
    /// How far two numbers go together.
    fn corr(y: Double, x: Double) -> Double = "CORR({y}, {x})", needs: Correlation, over: yes;
    /// Any of the values.
    fn any_of<Q: Ordered>(argument: Expr<Q>) -> Q = "ANY_VALUE({argument})",
        sqlite: "MIN({argument})", needs: AnyValues, over: yes;
}

#[test]
fn aggregate_functions() {
    let mut book = Book::new("aggregate_functions");
    show!(
        book,
        "DISTINCT",
        order_lines::table.select((
            count_of(order_lines::quantity).distinct(),
            sum(order_lines::quantity).distinct(),
            sum(order_lines::unit_price).distinct(),
            avg(order_lines::quantity).distinct(),
        ))
    );
    show!(
        book,
        "FILTER",
        order_lines::table.select((
            count().filter(order_lines::quantity.gt(1)),
            count_of(order_lines::order_id)
                .distinct()
                .filter(order_lines::quantity.gt(2)),
            sum(order_lines::quantity + 3).filter(order_lines::quantity.eq(4)),
            avg(order_lines::unit_price).filter(order_lines::quantity.le(5)),
        ))
    );
    show!(
        book,
        "FILTER by a truth value, in HAVING and ORDER BY",
        orders::table
            .group_by(orders::sold_by_id)
            .having(count().filter(orders::paid).gt(1))
            .order_by(min(orders::ordered_at).filter(not(orders::paid)).desc())
            .select(orders::sold_by_id)
    );
    show!(
        book,
        "BOOL_AND, BOOL_OR",
        orders::table
            .group_by(orders::sold_by_id)
            .having(bool_or(orders::note.is_null()))
            .select((
                bool_and(orders::paid),
                bool_or(orders::paid).filter(orders::id.gt(1)),
                bool_and(orders::note.eq("x")),
            ))
    );
    show!(
        book,
        "standard deviation and variance",
        tracks::table.select((
            stddev_pop(tracks::loudness),
            stddev_samp(tracks::loudness),
            var_pop(tracks::number),
            var_samp(tracks::number).filter(tracks::album_id.lt(1)),
        ))
    );
    show!(
        book,
        "BIT_AND, BIT_OR, BIT_XOR",
        tracks::table.select((
            bit_and(tracks::number),
            bit_or(tracks::number).filter(tracks::album_id.lt(1)),
            bit_xor(tracks::number),
        )),
        [MariaDb MySql Postgres Sqlite]
    );
    book.close();
}

#[test]
fn collecting() {
    let mut book = Book::new("collecting");
    show!(
        book,
        "STRING_AGG",
        artists::table.select(string_agg(artists::name, ", "))
    );
    show!(
        book,
        "STRING_AGG with an order",
        artists::table.select(
            string_agg(artists::name, ", ").order_by((artists::country.desc(), artists::id.asc()))
        )
    );
    show!(
        book,
        "STRING_AGG with an order of its own for NULL, and a condition",
        artists::table.select(
            string_agg(coalesce(artists::country, "?"), ", ")
                .order_by(artists::country.asc().nulls_last())
                .filter(artists::id.gt(1))
        )
    );
    show!(
        book,
        "ARRAY_AGG",
        albums::table.group_by(albums::artist_id).select(
            array_agg(albums::title)
                .order_by(albums::price)
                .filter(albums::id.gt(1))
        ),
        [Postgres]
    );
    show!(
        book,
        "JSON arrays",
        artists::table.select((
            json_array_agg(artists::id),
            json_array_agg(artists::country)
                .order_by(artists::name.desc())
                .filter(artists::id.gt(1)),
        )),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "JSON objects",
        artists::table
            .select(json_object_agg(artists::name, artists::id).filter(artists::id.gt(1))),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "MODE and percentiles",
        tracks::table.select((
            mode(tracks::number),
            percentile_cont(0.5, tracks::number),
            percentile_disc(0.5, tracks::title).filter(tracks::album_id.gt(1)),
        )),
        [Postgres]
    );
    book.close();
}

#[test]
fn totals() {
    let mut book = Book::new("totals");
    show!(
        book,
        "GROUPING",
        orders::table
            .group_by(rollup((orders::sold_by_id, orders::paid)))
            .having(grouping(orders::paid).or(count().gt(1)))
            .order_by((grouping(orders::sold_by_id), orders::sold_by_id))
            .select((orders::sold_by_id, grouping(orders::paid), count())),
        [MsSql MySql Postgres]
    );
    show!(
        book,
        "GROUPING of a named key",
        {
            let initial = querent::key!(lower(artists::name));
            artists::table
                .group_by(cube((initial, artists::country)))
                .select((initial, grouping(initial), max(artists::id)))
        },
        [MsSql Postgres]
    );
    book.close();
}

#[test]
fn declared_aggregates() {
    let mut book = Book::new("declared_aggregates");
    show!(
        book,
        "of two arguments",
        tracks::table.select((
            corr(tracks::loudness, 2.5),
            corr(tracks::loudness, tracks::loudness).filter(tracks::album_id.gt(1)),
        )),
        [Postgres]
    );
    show!(
        book,
        "of any type, grouped and over a window",
        tracks::table.group_by(tracks::album_id).select((
            any_of(tracks::title),
            any_of(tracks::album_id).over(window()),
        )),
        [MySql Postgres Sqlite]
    );
    book.close();
}

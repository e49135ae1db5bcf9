//! Window functions and frames.

use querent::prelude::*;
use querent::window::{
    cume_dist, current_row, dense_rank, first_value, following, lag, lag_or, last_value, lead,
    lead_or, nth_value, ntile, percent_rank, preceding, rank, unbounded_following,
    unbounded_preceding,
};
use querent_tests::schema::{albums, artists, orders, tracks};

use super::book::{Book, show};

#[test]
fn windows() {
    let mut book = Book::new("windows");
    let by_name = window()
        .partition_by(artists::country)
        .order_by((artists::name, artists::id));
    show!(
        book,
        "ranks",
        artists::table.select((
            row_number().over(by_name),
            rank().over(by_name),
            dense_rank().over(by_name),
            ntile(4).over(by_name),
        ))
    );
    show!(
        book,
        "fractions",
        artists::table.select((percent_rank().over(by_name), cume_dist().over(by_name)))
    );
    show!(
        book,
        "fractions over a window with values",
        tracks::table.select((
            percent_rank().over(
                window()
                    .partition_by(tracks::number % 2)
                    .order_by(tracks::album_id + 3)
            ),
            tracks::album_id + 4,
        ))
    );
    show!(
        book,
        "rows before and after",
        artists::table.select((
            lag(artists::name, 1).over(by_name),
            lead(artists::country, 2).over(by_name),
        ))
    );
    show!(
        book,
        "rows before and after, or a default",
        artists::table.select((
            lag_or(artists::name, 1, "none").over(by_name),
            lead_or(artists::country, 2, artists::name).over(by_name),
        ))
    );
    show!(
        book,
        "the first and the last value",
        artists::table.select((
            first_value(artists::name).over(by_name),
            last_value(artists::name)
                .over(by_name.rows_between(current_row(), unbounded_following())),
        ))
    );
    show!(
        book,
        "NTH_VALUE",
        artists::table.select(nth_value(artists::name, 2).over(by_name)),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "aggregates",
        albums::table.select((
            count().over(window()),
            sum(albums::id).over(window().partition_by(albums::artist_id)),
            sum(albums::price).over(window().order_by(albums::title.desc())),
            avg(albums::price).over(window().partition_by((albums::artist_id, albums::title))),
            max(albums::title).filter(albums::id.gt(1)).over(window()),
        ))
    );
    show!(
        book,
        "in a grouped query",
        albums::table
            .group_by(albums::artist_id)
            .order_by(rank().over(window().order_by(count().desc())))
            .select((
                albums::artist_id,
                sum(count()).over(window()),
                rank().over(window().order_by(max(albums::price).desc().nulls_first())),
            ))
    );
    show!(
        book,
        "in expressions and sort keys",
        tracks::table
            .order_by(
                row_number()
                    .over(window().order_by(tracks::album_id))
                    .desc()
            )
            .select(
                tracks::album_id * 2
                    - coalesce(
                        lag(tracks::album_id, 1).over(window().order_by(tracks::album_id)),
                        0
                    )
            )
    );
    show!(
        book,
        "a truth value",
        orders::table.select((
            lag(orders::paid, 1).over(window().order_by(orders::id)),
            not(first_value(orders::paid).over(window().order_by(orders::id))),
        ))
    );
    show!(
        book,
        "orders of NULL",
        artists::table.select((
            rank().over(window().order_by(artists::country)),
            rank().over(window().order_by(artists::country.desc())),
            rank().over(window().order_by(artists::country.asc().nulls_last())),
            rank().over(window().order_by(coalesce(artists::country, "").desc().nulls_first())),
        ))
    );
    book.close();
}

#[test]
fn frames() {
    let mut book = Book::new("frames");
    let by_id = window().order_by(tracks::album_id);
    show!(
        book,
        "ROWS",
        tracks::table.select((
            sum(tracks::number).over(by_id.rows_between(unbounded_preceding(), preceding::<1>())),
            sum(tracks::number).over(by_id.rows_between(preceding::<10>(), current_row())),
            sum(tracks::number).over(by_id.rows_between(current_row(), following::<3>())),
            sum(tracks::number).over(by_id.rows_between(following::<1>(), unbounded_following())),
        ))
    );
    show!(
        book,
        "RANGE up to equal rows",
        tracks::table
            .select(count().over(by_id.range_between(current_row(), unbounded_following())))
    );
    show!(
        book,
        "RANGE with a distance",
        tracks::table.select(count().over(
            window().order_by(tracks::loudness.desc()).range_between(preceding::<5>(), following::<5>())
        )),
        [MariaDb MySql Postgres Sqlite]
    );
    show!(
        book,
        "GROUPS",
        tracks::table
            .select(count().over(by_id.groups_between(preceding::<1>(), following::<1>()))),
        [Postgres Sqlite]
    );
    show!(
        book,
        "EXCLUDE",
        {
            let whole = by_id.rows_between(unbounded_preceding(), unbounded_following());
            tracks::table.select((
                count().over(whole.exclude_current_row()),
                count().over(whole.exclude_group()),
                count().over(whole.exclude_ties()),
            ))
        },
        [Postgres Sqlite]
    );
    show!(
        book,
        "functions of a row's place have no frame",
        tracks::table
            .select(row_number().over(by_id.rows_between(unbounded_preceding(), current_row())))
    );
    book.close();
}

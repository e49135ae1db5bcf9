//! The sample has the same rows on every engine.

use querent::prelude::*;
use querent_tests::schema::{
    albums, artists, customers, employees, order_lines, orders, reviews, tracks,
};
use querent_tests::{Engine, Scratch, sample};

/// Counts the rows of each table.
macro_rules! counts {
    ($conn:expr; $($table:ident)*) => {
        vec![$((stringify!($table), $table::table.select(count()).one($conn).unwrap())),*]
    };
}

#[test]
fn every_engine_has_the_same_rows() {
    let mut first: Option<String> = None;
    for engine in Engine::available() {
        let scratch = Scratch::new(engine.url(), "t_sample").expect("a database");
        let mut conn = scratch.open().expect("a connection");
        sample::create(&mut conn).expect("the tables");
        let rows = sample::fill(&mut conn).expect("the rows");
        assert_eq!(
            counts!(&mut conn; artists albums tracks employees customers orders order_lines reviews),
            sample::ROWS,
        );
        assert_eq!(
            rows,
            sample::ROWS
                .iter()
                .map(|(_, rows)| *rows as u64)
                .sum::<u64>()
        );

        // The ids count from 1, which the foreign keys of the sample rely on.
        let ids = customers::table.select((min(customers::id), max(customers::id)));
        assert_eq!(ids.one(&mut conn).unwrap(), (Some(1), Some(300)));

        let text = format!(
            "{:?}{:?}{:?}{:?}{:?}{:?}",
            artists::table
                .order_by(artists::id)
                .load(&mut conn)
                .unwrap(),
            tracks::table
                .order_by((tracks::album_id, tracks::number))
                .load(&mut conn)
                .unwrap(),
            employees::table
                .order_by(employees::id)
                .load(&mut conn)
                .unwrap(),
            customers::table
                .order_by(customers::id)
                .load(&mut conn)
                .unwrap(),
            orders::table.order_by(orders::id).load(&mut conn).unwrap(),
            reviews::table
                .order_by(reviews::id)
                .load(&mut conn)
                .unwrap(),
        );
        assert!(
            *first.get_or_insert_with(|| text.clone()) == text,
            "{engine:?} has other rows"
        );

        let prices: Vec<_> = albums::table
            .select(albums::price)
            .order_by(albums::id)
            .load(&mut conn)
            .unwrap();
        let paid = order_lines::table
            .select(sum(order_lines::unit_price))
            .one(&mut conn)
            .unwrap();
        assert!(
            prices.iter().all(|price| price.normalize().scale() == 2),
            "{prices:?}"
        );
        assert!(
            paid.is_some_and(|paid| paid.normalize().scale() <= 2),
            "{paid:?}"
        );
    }
}

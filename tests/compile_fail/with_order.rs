//! mistake: a common table expression that names a later one
//! about: WITH
//! expect: `others::table` is declared, but this query does not say which rows it has
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::posts;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

querent::shape! {
    mod others {
        id: BigInt,
    }
}

fn main() {
    let first = counts::table.of(others::table.select((others::id, others::id)));
    let second = others::table.of(posts::table.select(posts::id));
    let _ = with(first)
        .with(second)
        .query(counts::table)
        .sql::<Postgres>();
}

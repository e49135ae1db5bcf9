//! mistake: a shape that WITH does not declare
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
    let totals = counts::table.of(posts::table
        .group_by(posts::author_id)
        .select((posts::author_id, count())));
    let _ = with(totals)
        .query(others::table.select(others::id))
        .sql::<Postgres>();
}

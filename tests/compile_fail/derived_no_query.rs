//! mistake: a declared shape without its query
//! about: derived tables
//! expect: `counts::table` is declared, but this query does not say which rows it has
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let _ = users::table
        .inner_join(counts::table.on(counts::author_id.eq(users::id)))
        .select(users::name)
        .sql::<Postgres>();
}

//! mistake: a derived table with fewer columns than its shape
//! about: derived tables
//! expect: the query does not select column `counts::posts` of the shape
mod schema;

use querent::prelude::*;
use schema::posts;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let _ = counts::table.of(posts::table.select(posts::author_id));
}

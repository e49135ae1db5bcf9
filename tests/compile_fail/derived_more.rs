//! mistake: a derived table with more columns than its shape
//! about: derived tables
//! expect: the query selects more columns than the shape has
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
    let _ = counts::table.of(posts::table.select((posts::author_id, posts::id, posts::title)));
}

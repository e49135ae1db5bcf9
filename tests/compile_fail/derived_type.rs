//! mistake: a derived table with a column of another type
//! about: derived tables
//! expect: column `counts::posts` is declared `querent::types::BigInt`, but the query gives `querent::types::Text`
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
    let _ = counts::table.of(posts::table.select((posts::author_id, posts::title)));
}

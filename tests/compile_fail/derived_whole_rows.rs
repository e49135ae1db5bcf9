//! mistake: whole rows as a derived table with a declared shape
//! about: derived tables
//! expect: this query selects a whole row where the shape has columns
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
    let _ = counts::table.of(posts::table);
}

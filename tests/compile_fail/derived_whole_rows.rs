//! mistake: whole rows as a derived table with a declared shape
//! about: derived tables
//! expect: this query does not have the columns of the shape
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

//! mistake: VALUES of another type than the shape
//! about: derived tables
//! expect: `&str` cannot be bound to a `querent::types::BigInt` column

use querent::prelude::*;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let _ = from(counts::table.values([(1, "two")]));
}

//! mistake: VALUES of another type than the shape
//! about: derived tables
//! expect: `[(i64, &str); 1]` is not a list of rows

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

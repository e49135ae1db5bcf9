//! mistake: VALUES of fewer columns than the shape
//! about: derived tables
//! expect: ?

use querent::prelude::*;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let _ = from(counts::table.values([(1,)]));
}

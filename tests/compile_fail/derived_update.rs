//! mistake: an UPDATE of a declared shape
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
    let _ = update(counts::table);
}

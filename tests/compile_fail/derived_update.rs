//! mistake: an UPDATE of a declared shape
//! about: derived tables
//! expect: `table` is a view or an alias and cannot be written to

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

//! mistake: two derived tables of one name
//! about: derived tables
//! expect: table `counts::table` is already in this query: use `alias!` to join it again
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
    let totals = posts::table
        .group_by(posts::author_id)
        .select((posts::author_id, count()));
    let _ = from(counts::table.of(totals)).cross_join(counts::table.of(totals));
}

//! mistake: WITH in front of a DELETE without RETURNING
//! about: WITH
//! expect: this is not a query with rows
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
    let totals = counts::table.of(posts::table
        .group_by(posts::author_id)
        .select((posts::author_id, count())));
    let _ = with(totals).query(delete_from(posts::table).filter(posts::id.eq(1)));
}

//! mistake: a column of the query inside of a derived table
//! about: derived tables
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
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
    let _ = from(counts::table.of(totals)).select(posts::title);
}

//! mistake: MATERIALIZED on MySQL
//! about: WITH
//! expect: `querent::dialect::MySql` has no MATERIALIZED hint
mod schema;

use querent::dialect::MySql;
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
    let _ = with(totals.materialized())
        .query(counts::table)
        .sql::<MySql>();
}

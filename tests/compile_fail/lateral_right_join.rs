//! mistake: RIGHT JOIN LATERAL
//! about: derived tables
//! expect: a lateral derived table is joined with `inner_join` or `left_join`
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::{posts, users};

querent::alias!(latest = posts);

fn main() {
    let last = posts::table.filter(posts::author_id.eq(outer(users::id)));
    let _ = users::table
        .right_join(latest.of(last).lateral())
        .select(latest.title)
        .sql::<Postgres>();
}

//! mistake: an optional join of a derived table
//! about: joins
//! expect: an optional join takes a table or a relation, not a query
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::shape! { mod written { id: BigInt } }

fn main() {
    let query = written::table.of(posts::table.select(posts::author_id));
    let _ = users::table.left_join(Some(query.on(written::id.eq(users::id))));
}

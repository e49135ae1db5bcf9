//! mistake: a write as a derived table
//! about: WITH
//! expect: this is not a query with rows
mod schema;

use querent::prelude::*;
use schema::posts;

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let remove = delete_from(posts::table).filter(posts::id.eq(1)).returning(posts::id);
    let _ = from(removed::table.of(remove));
}

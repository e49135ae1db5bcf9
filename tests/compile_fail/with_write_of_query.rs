//! mistake: a query where `of_write` takes a write
//! about: WITH
//! expect: this is not an INSERT, UPDATE or DELETE
mod schema;

use querent::prelude::*;
use schema::posts;

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let query = posts::table.select(posts::id);
    let _ = with(removed::table.of_write(query));
}

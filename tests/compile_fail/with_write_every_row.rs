//! mistake: a DELETE without a condition inside WITH
//! about: WITH
//! expect: this statement would change every row of its table
mod schema;

use querent::prelude::*;
use schema::posts;

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let remove = delete_from(posts::table).returning(posts::id);
    let _ = with(removed::table.of_write(remove));
}

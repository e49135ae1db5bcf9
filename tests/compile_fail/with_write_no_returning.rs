//! mistake: a write without RETURNING inside WITH
//! about: WITH
//! expect: this statement returns no rows
mod schema;

use querent::prelude::*;
use schema::posts;

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let remove = delete_from(posts::table).filter(posts::id.eq(1));
    let _ = with(removed::table.of_write(remove));
}

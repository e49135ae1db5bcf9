//! mistake: a write inside WITH that returns another type than the shape has
//! about: WITH
//! expect: column `removed::id` is declared `querent::types::BigInt`, but the query gives `querent::types::Text`
mod schema;

use querent::prelude::*;
use schema::posts;

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let remove = delete_from(posts::table).filter(posts::id.eq(1)).returning(posts::title);
    let _ = with(removed::table.of_write(remove));
}

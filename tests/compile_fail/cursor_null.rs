//! mistake: a cursor over a column that can be NULL
//! about: keyset pagination
//! expect: sort key `rating` can be NULL, so no row comes after it
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table
        .order_by((posts::rating, posts::id))
        .after((1.5, 1));
}

//! mistake: a cursor with a value of another type
//! about: keyset pagination
//! expect: `&str` cannot be used where a `BigInt` expression is expected
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table
        .order_by((posts::title, posts::id))
        .after(("Notes", "one"));
}

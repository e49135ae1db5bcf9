//! mistake: a cursor with fewer values than sort keys
//! about: keyset pagination
//! expect: this cursor does not have the values of the sort keys
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table
        .order_by((posts::title, posts::id))
        .after(("Notes",));
}

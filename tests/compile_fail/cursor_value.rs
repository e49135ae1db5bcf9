//! mistake: a cursor of one value without a tuple
//! about: keyset pagination
//! expect: this cursor does not have the values of the sort keys
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.order_by(posts::id).after(1);
}

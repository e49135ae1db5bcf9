//! mistake: a cursor over an expression
//! about: keyset pagination
//! expect: a cursor needs sort keys that are columns
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .order_by((lower(users::name), users::id))
        .after(("ada", 1));
}

//! mistake: an expression that can be NULL for a column that is NOT NULL
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to(users::nickname));
}

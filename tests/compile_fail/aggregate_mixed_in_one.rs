//! mistake: an aggregate and a column in one expression
//! about: aggregates
//! expect: columns and aggregates cannot be mixed in one select list
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id + max(users::id));
}

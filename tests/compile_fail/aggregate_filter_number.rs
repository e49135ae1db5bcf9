//! mistake: a number as the condition of an aggregate
//! expect: `BigInt` is not a truth value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(count().filter(users::id));
}

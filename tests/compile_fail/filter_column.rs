//! mistake: a filter that is a number
//! about: conditions
//! expect: `BigInt` is not a truth value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::mentor_id);
}

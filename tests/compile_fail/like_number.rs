//! mistake: `like` on a number
//! about: conditions
//! expect: `BigInt` is not a text type
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.like("1%"));
}

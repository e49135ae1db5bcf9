//! mistake: a text column compared with a number column
//! about: conditions
//! expect: a `BigInt` expression cannot be used where `querent::types::Text` is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.eq(users::id));
}

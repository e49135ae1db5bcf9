//! mistake: `and` with a text
//! about: conditions
//! expect: a `querent::types::Text` expression cannot be used where `querent::types::Bool` is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.eq(1).and(users::name));
}

//! mistake: `or` on a text
//! about: conditions
//! expect: `querent::types::Text` is not a truth value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.or(users::id.eq(1)));
}

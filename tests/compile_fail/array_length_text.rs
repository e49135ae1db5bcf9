//! mistake: the length of a text as of an array
//! expect: `querent::types::Text` is not an array type
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(querent::array::length(users::name));
}

//! mistake: a text column compared with a number
//! about: conditions
//! expect: `{integer}` cannot be used where a `querent::types::Text` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.eq(5));
}

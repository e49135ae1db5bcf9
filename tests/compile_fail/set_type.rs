//! mistake: a number for a text column
//! about: UPDATE and DELETE
//! expect: `{integer}` cannot be used where a `querent::types::Text` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to(5));
}

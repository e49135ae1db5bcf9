//! mistake: `is_in` with an `Option` among the elements
//! about: conditions
//! expect: `[Option<&str>; 2]` is not a list of `querent::types::Text` values
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::nickname.is_in([Some("Countess"), None]));
}

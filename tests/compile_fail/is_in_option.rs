//! mistake: `is_in` with an `Option` among the elements
//! about: conditions
//! expect: this is neither a list of `querent::types::Text` values nor a query of one such column
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::nickname.is_in([Some("Countess"), None]));
}

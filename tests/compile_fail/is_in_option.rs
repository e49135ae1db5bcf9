//! mistake: `is_in` with an `Option` among the elements
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::nickname.is_in([Some("Countess"), None]));
}

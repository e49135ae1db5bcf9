//! mistake: a column compared with an `Option`
//! about: conditions
//! expect: `Option<&str>` cannot be used where a `querent::types::Text` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::nickname.ne(Some("Countess")));
}

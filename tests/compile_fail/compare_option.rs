//! mistake: a column compared with an `Option`
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::nickname.ne(Some("Countess")));
}

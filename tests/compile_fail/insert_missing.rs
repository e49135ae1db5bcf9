//! mistake: a new row without a column that it needs
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values(users::nickname.to("Countess"));
}

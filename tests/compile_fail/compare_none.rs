//! mistake: a column compared with `None`
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::nickname.eq(None::<&str>));
}

//! mistake: a row struct of a table that does not exist
//! about: derive and attributes
//! expect: cannot find module or crate `user` in this scope
//! rustc: it names the module that is missing
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = user)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}

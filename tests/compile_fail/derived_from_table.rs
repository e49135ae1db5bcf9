//! mistake: a derived table of a column
//! about: derived tables
//! expect: this is not a query with rows
mod schema;

use querent::prelude::*;
use schema::users;

querent::shape! {
    mod names { name: Text }
}

fn main() {
    let _ = from(names::table.of(users::name)).select(names::name);
}

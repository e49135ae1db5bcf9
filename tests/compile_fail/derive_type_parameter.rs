//! mistake: a row struct with a type parameter
//! about: derive and attributes
//! expect: a row struct can have a lifetime, but no other parameters
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person<T> {
    id: T,
}

fn main() {
    let _ = users::table.select(users::id);
}

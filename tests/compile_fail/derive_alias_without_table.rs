//! mistake: a row struct of an alias that does not say of which table
//! about: derive and attributes
//! expect: an alias needs its table
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

#[derive(querent::Row)]
#[row(alias = mentors)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}

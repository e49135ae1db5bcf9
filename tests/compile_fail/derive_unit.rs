//! mistake: a row struct without fields
//! about: derive and attributes
//! expect: this struct has no fields to read columns into
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person;

fn main() {
    let _ = users::table.select_as::<Person>();
}

//! mistake: an `Option` of a struct with columns of two tables
//! about: derive and attributes
//! expect: `Person` has columns of several tables, so a row cannot lack it as a whole
mod schema;

use querent::prelude::*;
use schema::{posts, users};

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    name: String,
    #[row(column = posts::title)]
    title: String,
}

fn main() {
    let _ = users::table.left_join(users::posts).select(row::<Option<Person>>());
}

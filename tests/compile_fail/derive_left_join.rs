//! mistake: a row struct of a LEFT JOIN without an `Option`
//! about: derive and attributes
//! expect: column `title` can be NULL here, but a field of type `std::string::String` cannot
mod schema;

use querent::prelude::*;
use schema::{posts, users};

#[derive(querent::Row)]
#[row(table = posts)]
struct Post {
    title: String,
}

fn main() {
    let _ = users::table.left_join(users::posts).select_as::<Post>();
}

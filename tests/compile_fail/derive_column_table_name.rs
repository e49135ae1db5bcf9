//! mistake: a column of a table that does not exist
//! about: derive and attributes
//! expect: cannot find module or crate `post` in this scope
//! suggests: posts
//! rustc: a path is resolved before querent has a say
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(column = post::title)]
    title: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}

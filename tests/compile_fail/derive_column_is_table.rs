//! mistake: a table where a column is needed
//! about: derive and attributes
//! expect: `table` is not a column
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(column = table)]
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}

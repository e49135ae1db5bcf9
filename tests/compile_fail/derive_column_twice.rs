//! mistake: a column that is given twice
//! about: derive and attributes
//! expect: this key is given twice
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(column = id, column = mentor_id)]
    number: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}

//! mistake: a key that does not exist, of a field
//! expect: unknown key: the keys of a field are `column` and `nested`
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(name = id)]
    number: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}

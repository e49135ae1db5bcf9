//! mistake: a field of a new row that does not exist
//! about: names
//! expect: struct `tags::New<'_>` has no field named `lable`
//! suggests: label
//! rustc: a struct literal is checked before querent has a say
mod schema;

use querent::prelude::*;
use schema::tags;

fn main() {
    let _ = insert_into(tags::table).values(tags::New { lable: "red", color: None });
}

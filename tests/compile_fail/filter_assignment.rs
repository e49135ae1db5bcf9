//! mistake: a filter that is an assignment
//! about: conditions
//! expect: `Assign<users::name, Literal<&str, querent::types::Text>>` is not a condition
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.to("Ada"));
}

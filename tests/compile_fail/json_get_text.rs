//! mistake: a key of a text
//! expect: a `querent::types::Text` expression cannot be used where `querent::types::Json` is expected
mod schema;

use querent::json;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(json::get(users::name, "a"));
}

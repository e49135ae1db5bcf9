//! mistake: the keys of a text
//! expect: a `querent::types::Text` expression cannot be used where `querent::types::Json` is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(querent::json::keys(users::name));
}

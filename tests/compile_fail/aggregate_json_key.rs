//! mistake: a key of a JSON object that can be NULL
//! expect: the keys of a JSON object cannot be NULL
mod schema;

use querent::aggregate::json_object_agg;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(json_object_agg(users::nickname, users::id));
}

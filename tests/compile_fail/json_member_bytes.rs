//! mistake: bytes in a document
//! expect: a `querent::types::Bytes` expression cannot be put into a JSON document
mod schema;

use querent::json;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(json::object().member("avatar", users::avatar));
}

//! mistake: `sum` of texts
//! about: aggregates
//! expect: `querent::types::Text` is not a number type
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(sum(users::name));
}

//! mistake: a date made of a text
//! about: dates
//! expect: a `querent::types::Text` expression cannot be used where `Integer` is expected
mod schema;

use querent::prelude::*;
use querent::time::make_date;
use schema::users;

fn main() {
    let _ = users::table.select(make_date(2024, users::name, 1));
}

//! mistake: a field of a text
//! expect: a `querent::types::Text` expression has no field `querent::time::Year`
mod schema;

use querent::prelude::*;
use querent::time::{self, Year};
use schema::users;

fn main() {
    let _ = users::table.select(time::extract(Year, users::name));
}

//! mistake: a field of a text
//! expect: a `querent::types::Text` expression has no field `querent::time::Year`
//! left: lines: the compiler shows where the bound is stated
mod schema;

use querent::prelude::*;
use querent::time::{self, Year};
use schema::users;

fn main() {
    let _ = time::extract(Year, users::name);
}

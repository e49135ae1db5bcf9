//! mistake: `like` with a number as its pattern
//! about: conditions
//! expect: `{integer}` is not a text pattern
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.like(5));
}

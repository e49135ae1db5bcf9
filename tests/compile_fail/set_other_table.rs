//! mistake: a column of another table in `set`
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = update(users::table).set(posts::title.to("Notes"));
}

//! mistake: a join condition that is a number
//! about: joins
//! expect: `BigInt` is not a truth value
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(posts::table.on(posts::author_id));
}

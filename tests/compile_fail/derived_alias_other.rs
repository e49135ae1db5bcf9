//! mistake: an alias filled by the rows of another table
//! about: derived tables
//! expect: this query does not have the columns of `users::table`
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::alias!(first = users);

fn main() {
    let _ = from(first.of(posts::table));
}

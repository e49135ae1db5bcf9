//! mistake: an alias of another table
//! about: derive and attributes
//! expect: `mentors` is not an alias of `schema::posts::table`
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::alias!(mentors = users);

#[derive(querent::Row)]
#[row(table = posts, alias = mentors)]
struct Person {
    id: i64,
}

fn main() {}

//! mistake: a portable query with a part that some engines lack
//! about: composed queries
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

pub fn case() -> impl querent::Portable<Option<String>> {
    users::table.full_join(users::posts).select(users::name)
}

fn main() {}

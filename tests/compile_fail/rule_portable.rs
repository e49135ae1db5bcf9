//! mistake: a portable query with a part that some engines lack
//! about: composed queries
//! expect: `querent::dialect::Sqlite` has no INTERSECT ALL and no EXCEPT ALL
//! left: token: the whole type that is returned is marked
mod schema;

use querent::prelude::*;
use schema::{posts, users};

pub fn case() -> impl querent::Portable<String> {
    users::table
        .select(users::name)
        .intersect_all(posts::table.select(posts::title))
}

fn main() {}

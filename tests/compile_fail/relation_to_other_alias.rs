//! mistake: a relation that is led to an alias of another table
//! about: joins
//! expect: this relation needs an alias of `schema::posts::table`, not of `users::table`
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = users::table.inner_join(users::posts.to(mentors));
}

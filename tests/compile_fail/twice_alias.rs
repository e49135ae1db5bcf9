//! mistake: an alias joined twice
//! about: tables of a query
//! expect: table `mentors` is already in this query: use `alias!` to join it again
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = users::table.cross_join(mentors).cross_join(mentors);
}

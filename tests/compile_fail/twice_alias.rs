//! mistake: an alias joined twice
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = users::table.cross_join(mentors).cross_join(mentors);
}

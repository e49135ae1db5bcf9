//! mistake: UPDATE of an alias
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = update(mentors);
}

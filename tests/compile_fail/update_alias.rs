//! mistake: UPDATE of an alias
//! about: UPDATE and DELETE
//! expect: `mentors` is a view or an alias and cannot be written to
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = update(mentors);
}

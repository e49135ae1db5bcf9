//! mistake: an alias of a table that does not exist
//! about: names
//! expect: cannot find module or crate `user` in this scope
//! suggests: users
//! rustc: a path is resolved before querent has a say
mod schema;

use schema::users;

querent::alias!(mentors = user);

fn main() {
    let _ = mentors;
}

//! mistake: a column of the table where only its alias is joined
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = mentors.select(users::name);
}

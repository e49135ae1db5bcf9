//! mistake: a relation that does not exist
//! expect: cannot find value `post` in module `users`
//! rustc: it suggests the nearest name
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::post);
}

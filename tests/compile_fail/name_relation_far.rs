//! mistake: a relation to a table without a foreign key
//! about: names
//! expect: cannot find value `tags` in module `users`
//! rustc: a path is resolved before querent has a say
//! left: fix: no relation has a name that is near
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::tags);
}

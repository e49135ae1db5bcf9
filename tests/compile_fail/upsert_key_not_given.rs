//! mistake: `on_conflict` with a key that the row does not give
//! about: INSERT
//! expect: the rows of this INSERT give no `users::id`, a column of the key of `on_conflict`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table)
        .values(users::name.to("Ada"))
        .on_conflict(users::id)
        .do_nothing();
}

//! mistake: `on_conflict` with a column that is no unique key
//! about: INSERT
//! expect: `users::name` is no unique key of `users::table`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table)
        .values(users::name.to("Ada"))
        .on_conflict(users::name)
        .do_nothing();
}

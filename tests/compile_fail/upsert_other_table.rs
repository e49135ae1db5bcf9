//! mistake: `on_conflict` with the key of another table
//! about: INSERT
//! expect: `schema::posts::id` is no column of `users::table`, into which this INSERT goes
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = insert_into(users::table)
        .values(users::name.to("Ada"))
        .on_conflict(posts::id)
        .do_nothing();
}

//! mistake: `excluded` in an UPDATE
//! about: INSERT
//! expect: no row with `users::name` is inserted here, so there is no `excluded(..)` of it
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table)
        .set(users::name.to(excluded(users::name)))
        .filter(users::id.eq(1));
}

//! mistake: a condition in `set`
//! about: UPDATE and DELETE
//! expect: `set` and `do_update` take assignments, and this is none
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.eq("Ada"));
}

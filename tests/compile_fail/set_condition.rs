//! mistake: a condition in `set`
//! about: UPDATE and DELETE
//! expect: `set` takes assignments, and this is none
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.eq("Ada"));
}

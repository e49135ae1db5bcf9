//! mistake: a table joined twice
//! about: tables of a query
//! expect: table `users::table` is already in this query: use `alias!` to join it again
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::table.on(users::id.eq(users::mentor_id)));
}

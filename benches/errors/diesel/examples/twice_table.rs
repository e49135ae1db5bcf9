//! mistake: a table joined twice
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::table.on(users::id.nullable().eq(users::mentor_id)));
}

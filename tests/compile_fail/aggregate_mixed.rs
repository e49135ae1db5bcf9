//! mistake: an aggregate beside a column
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::posts).select((users::name, count()));
}

//! mistake: an aggregate beside a column
//! about: aggregates
//! expect: columns and aggregates cannot be mixed in one select list
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::posts).select((users::name, count()));
}

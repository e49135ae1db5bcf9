//! mistake: an aggregate beside a column in `returning`
//! about: aggregates
//! expect: columns and aggregates cannot be mixed in one select list
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = delete_from(users::table).all_rows().returning((users::id, count()));
}

//! mistake: an aggregate alone in `returning`
//! about: writes
//! expect: aggregates and window functions cannot be used in `returning`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = delete_from(users::table).all_rows().returning(count());
}

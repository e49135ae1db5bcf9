//! mistake: UPDATE without new values
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).filter(users::id.eq(1));
}

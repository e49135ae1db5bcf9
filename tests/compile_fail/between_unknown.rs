//! mistake: `between` on a column whose type is not known
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::location.between(users::location, users::location));
}

//! mistake: `between` on a column whose type is not known
//! about: conditions
//! expect: a `querent::types::Unknown` expression cannot be used where `querent::types::Unknown` is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::location.between(users::location, users::location));
}

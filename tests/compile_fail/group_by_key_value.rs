//! mistake: a bound value in a GROUP BY key
//! about: GROUP BY and HAVING
//! left: token: the compiler marks the whole call of the macro
//! expect: a bound value cannot be part of a GROUP BY key
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = querent::key!(users::id + 2);
}

//! mistake: an aggregate with a name as a GROUP BY key
//! about: GROUP BY and HAVING
//! expect: aggregates and window functions cannot be used in WHERE, ON, SET and GROUP BY
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = querent::key!(max(users::id));
}

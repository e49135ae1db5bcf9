//! mistake: a window function as a new value
//! expect: a window function cannot be used in WHERE, ON, SET, GROUP BY or HAVING
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::mentor_id.to(count().over(window())));
}

//! mistake: a window function in HAVING
//! expect: a window function cannot be used in WHERE, ON, SET, GROUP BY or HAVING
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::mentor_id)
        .having(sum(count()).over(window()).gt(1));
}

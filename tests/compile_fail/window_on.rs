//! mistake: a window function in a join condition
//! expect: a window function cannot be used in WHERE, ON, SET, GROUP BY or HAVING
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(posts::table.on(posts::id.eq(max(users::id).over(window()))));
}

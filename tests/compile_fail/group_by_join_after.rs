//! mistake: a join after GROUP BY
//! about: GROUP BY and HAVING
//! expect: joins come before `group_by`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.group_by(users::id).inner_join(users::posts);
}

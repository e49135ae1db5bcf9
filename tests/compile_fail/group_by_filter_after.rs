//! mistake: a condition on rows after GROUP BY
//! about: GROUP BY and HAVING
//! expect: `filter` comes before `group_by`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::name)
        .filter(users::name.eq("Ada"));
}

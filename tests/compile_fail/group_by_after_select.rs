//! mistake: GROUP BY after the select list
//! about: GROUP BY and HAVING
//! expect: `group_by` comes before `select`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::name).group_by(users::name);
}

//! mistake: GROUP BY twice
//! about: GROUP BY and HAVING
//! expect: `group_by` is called twice
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.group_by(users::id).group_by(users::name);
}

//! mistake: a selected column that is no GROUP BY key
//! about: GROUP BY and HAVING
//! expect: column `users::name` is neither a GROUP BY key nor inside an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::mentor_id)
        .select((users::name, count()));
}

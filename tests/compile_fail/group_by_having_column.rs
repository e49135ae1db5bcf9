//! mistake: a column that is no key in HAVING
//! about: GROUP BY and HAVING
//! expect: column `users::name` is neither a GROUP BY key nor inside an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::mentor_id)
        .having(users::name.eq("Ada"));
}

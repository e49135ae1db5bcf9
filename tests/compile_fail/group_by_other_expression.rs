//! mistake: an expression that is not the one of the key
//! about: GROUP BY and HAVING
//! expect: column `users::name` is neither a GROUP BY key nor inside an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let name = querent::key!(lower(users::name));
    let _ = users::table
        .group_by(name)
        .select((upper(users::name), count()));
}

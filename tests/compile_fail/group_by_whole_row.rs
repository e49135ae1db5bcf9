//! mistake: whole rows of a table whose primary key is no GROUP BY key
//! about: GROUP BY and HAVING
//! expect: a whole row of `users::table` needs its primary key among the GROUP BY keys
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::name)
        .select((users::all, count()));
}

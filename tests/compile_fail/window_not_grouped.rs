//! mistake: a window over a column that is no key
//! expect: column `users::name` is neither a GROUP BY key nor inside an aggregate
mod schema;

use querent::prelude::*;
use querent::window::rank;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::mentor_id)
        .select(rank().over(window().order_by(users::name)));
}

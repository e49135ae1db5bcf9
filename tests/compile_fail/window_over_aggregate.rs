//! mistake: a window over an aggregate without GROUP BY
//! expect: columns and aggregates cannot be mixed in one select list
mod schema;

use querent::prelude::*;
use querent::window::rank;
use schema::users;

fn main() {
    let _ = users::table.select(rank().over(window().order_by(count())));
}

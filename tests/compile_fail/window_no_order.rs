//! mistake: a rank over a window without an order
//! expect: this needs a window with an order
mod schema;

use querent::prelude::*;
use querent::window::rank;
use schema::users;

fn main() {
    let _ = users::table.select(rank().over(window().partition_by(users::name)));
}

//! mistake: the value of `lag` at the edge of another type
//! expect: ?
mod schema;

use querent::prelude::*;
use querent::window::lag;
use schema::users;

fn main() {
    let _ = users::table.select(lag(users::id).or("none").over(window().order_by(users::id)));
}

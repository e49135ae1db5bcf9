//! mistake: the value of `lag` at the edge of another type
//! expect: `&str` cannot be used where a `BigInt` expression is expected
//! left: token: the value is an argument of a function, whose whole call the compiler marks
mod schema;

use querent::prelude::*;
use querent::window::lag_or;
use schema::users;

fn main() {
    let _ = users::table.select(lag_or(users::id, 1, "none").over(window().order_by(users::id)));
}

//! mistake: a window after a declared aggregate that is no window function
//! expect: this aggregate cannot be a window function
mod schema;

use querent::prelude::*;
use querent::types::BigInt;
use schema::users;

querent::aggregate! {
    /// Any of the values.
    fn any_value(argument: BigInt) -> BigInt = "ANY_VALUE({argument})";
}

fn main() {
    let _ = users::table.select(any_value(users::id).over(window()));
}

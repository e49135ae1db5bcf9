//! mistake: a value where the type is taken from
//! about: functions and arithmetic
//! expect: `{integer}` is not an expression
mod schema;

use querent::prelude::*;
use querent::number::abs;
use schema::users;

fn main() {
    let _ = users::table.select(abs(1));
}

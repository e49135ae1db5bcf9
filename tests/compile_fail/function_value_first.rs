//! mistake: a value where the type is taken from
//! expect: mismatched types
//! rustc: the type of the argument is that of the expression
mod schema;

use querent::prelude::*;
use querent::number::abs;
use schema::users;

fn main() {
    let _ = users::table.select(abs(1));
}

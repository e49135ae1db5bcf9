//! mistake: a value where the type is taken from
//! about: functions and arithmetic
//! expect: mismatched types
//! rustc: the type of the argument is that of the expression
//! left: lines: the compiler shows the declaration
//! left: fix: an error of the compiler
mod schema;

use querent::prelude::*;
use querent::number::abs;
use schema::users;

fn main() {
    let _ = users::table.select(abs(1));
}

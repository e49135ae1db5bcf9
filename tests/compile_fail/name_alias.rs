//! mistake: an alias that was not declared
//! about: names
//! expect: cannot find value `mentor` in this scope
//! suggests: mentors
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler shows where the nearest name is declared, and offers an import
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = mentor.query();
}

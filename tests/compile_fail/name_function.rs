//! mistake: a function that does not exist
//! about: names
//! left: lines: the compiler shows the declaration
//! expect: cannot find function `uper` in this scope
//! suggests: upper
//! rustc: a path is resolved before querent has a say
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(uper(users::name));
}

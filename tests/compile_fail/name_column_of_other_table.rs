//! mistake: a column of another table under the name of this one
//! about: names
//! expect: cannot find value `title` in module `users`
//! suggests: title
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler offers to import the column of the other table
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::title);
}

//! mistake: a limit that is not an integer
//! about: select lists and rows
//! expect: mismatched types
//! rustc: a limit is an ordinary `u64`
//! left: subject: a limit is an ordinary `u64`
//! left: fix: the compiler says which type is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.limit(1.5);
}

//! mistake: a limit that is not an integer
//! expect: mismatched types
//! rustc: a limit is an ordinary `u64`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.limit(1.5);
}

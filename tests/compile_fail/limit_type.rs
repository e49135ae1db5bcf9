//! mistake: a limit that is not an integer
//! expect: ?
//! rustc: a limit is a `u64`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.limit(1.5);
}

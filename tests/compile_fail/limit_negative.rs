//! mistake: a negative limit
//! about: select lists and rows
//! expect: cannot apply unary operator `-` to type `u64`
//! rustc: a limit is an ordinary `u64`
//! left: subject: a limit is an ordinary `u64`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.limit(-1);
}

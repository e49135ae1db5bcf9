//! mistake: a method that does not exist
//! expect: ?
//! rustc: a method that is not there: it names the type that lacks it
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.where_(users::id.eq(1));
}

//! mistake: a filter that is an assignment
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.to("Ada"));
}

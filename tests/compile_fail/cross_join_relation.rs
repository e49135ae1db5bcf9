//! mistake: CROSS JOIN with a relation
//! expect: ?
//! rustc: 
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.cross_join(users::posts);
}

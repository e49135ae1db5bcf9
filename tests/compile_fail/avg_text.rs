//! mistake: `avg` of texts
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(avg(users::name));
}

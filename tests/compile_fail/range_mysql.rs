//! mistake: a range on MySQL
//! expect: `querent::dialect::MySql` has no ranges
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use querent::range::range;
use schema::users;

fn main() {
    let _ = users::table.select(range(users::id, 10_i64)).sql::<MySql>();
}

//! mistake: MODE on MySQL
//! expect: `querent::dialect::MySql` has no MODE and no percentiles
mod schema;

use querent::aggregate::mode;
use querent::dialect::MySql;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(mode(users::id)).sql::<MySql>();
}

//! mistake: ARRAY_AGG on MySQL
//! expect: `querent::dialect::MySql` has no ARRAY_AGG
mod schema;

use querent::aggregate::array_agg;
use querent::dialect::MySql;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(array_agg(users::id)).sql::<MySql>();
}

//! mistake: FULL JOIN on MySQL
//! about: dialects
//! expect: `querent::dialect::MySql` has no FULL JOIN
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.full_join(users::posts).select(users::name).sql::<MySql>();
}

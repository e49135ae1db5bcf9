//! mistake: DISTINCT sorted by a column that is not selected
//! about: sort orders
//! expect: a query with `distinct` cannot be sorted by `users::id`, which it does not select
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::users;

fn main() {
    let query = users::table.distinct().order_by(users::id).select(users::name);
    let _ = query.sql::<Sqlite>();
}

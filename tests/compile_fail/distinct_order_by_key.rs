//! mistake: DISTINCT sorted by a named expression that is not selected
//! about: sort orders
//! expect: a query with `distinct` cannot be sorted by an expression that it does not select
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::users;

fn main() {
    let name = querent::key!(lower(users::name));
    let query = users::table.distinct().order_by(name).select(users::name);
    let _ = query.sql::<Sqlite>();
}

//! mistake: DISTINCT sorted by an expression without a name
//! about: sort orders
//! expect: a query with `distinct` is sorted by columns that it selects
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::users;

fn main() {
    let query = users::table.distinct().order_by(lower(users::name)).select(users::name);
    let _ = query.sql::<Sqlite>();
}

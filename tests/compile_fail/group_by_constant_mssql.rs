//! mistake: a GROUP BY key without a column on SQL Server
//! about: GROUP BY and HAVING
//! expect: `querent::dialect::MsSql` has no GROUP BY keys without a column
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::users;

fn main() {
    let kind = querent::key!(querent::text!("user"));
    let _ = users::table
        .group_by((kind, users::name))
        .select((kind, users::name, count()))
        .sql::<MsSql>();
}

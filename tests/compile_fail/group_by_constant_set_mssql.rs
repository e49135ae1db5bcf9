//! mistake: a grouping set with a key without a column on SQL Server
//! about: GROUP BY and HAVING
//! expect: `querent::dialect::MsSql` has no GROUP BY keys without a column
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use querent::select::grouping_sets;
use schema::users;

fn main() {
    let kind = querent::key!(querent::text!("user"));
    let _ = users::table
        .group_by(grouping_sets((kind, users::name)))
        .select((kind, users::name, count()))
        .sql::<MsSql>();
}

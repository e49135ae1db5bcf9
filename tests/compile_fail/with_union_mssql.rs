//! mistake: a recursive query with UNION on SQL Server
//! about: WITH
//! expect: `querent::dialect::MsSql` has no UNION in a recursive query, only UNION ALL
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod mentors { id: BigInt, mentor_id: Option<BigInt> }
}

fn main() {
    let start = users::table.select((users::id, users::mentor_id));
    let step = users::table
        .inner_join(mentors::table.on(users::mentor_id.eq(mentors::id)))
        .select((users::id, users::mentor_id));
    let query = with_recursive(mentors::table.of(start.union(step))).query(mentors::table);
    let _ = query.sql::<MsSql>();
}

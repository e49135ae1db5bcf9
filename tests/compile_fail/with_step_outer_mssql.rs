//! mistake: a LEFT JOIN in the step of a recursive query on SQL Server
//! about: WITH
//! expect: `querent::dialect::MsSql` has no outer joins in the step of a recursive query
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod mentors { id: BigInt, mentor_id: Option<BigInt> }
}

fn main() {
    let start = users::table.select((users::id, users::mentor_id));
    let step = mentors::table
        .left_join(users::table.on(users::id.eq(mentors::mentor_id)))
        .filter(users::id.is_not_null())
        .select((mentors::id, users::mentor_id));
    let query = with_recursive(mentors::table.of(start.union_all(step))).query(mentors::table);
    let _ = query.sql::<MsSql>();
}

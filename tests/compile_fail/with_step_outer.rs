//! mistake: an outer join that adds rows where none of those before matches in a recursive step
//! about: WITH
//! expect: an outer join in the step of a recursive query cannot make the rows before NULL
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod mentors { id: BigInt, mentor_id: Option<BigInt> }
}

fn main() {
    let start = users::table.select((users::id, users::mentor_id));
    let step = users::table
        .left_join(mentors::table.on(users::id.eq(mentors::mentor_id)))
        .select((users::id, users::mentor_id));
    let query = with_recursive(mentors::table.of(start.union_all(step))).query(mentors::table);
    let _ = query.sql::<Postgres>();
}

//! mistake: a limit in the step of a recursive query
//! about: WITH
//! expect: the step of a recursive query cannot have aggregates, window functions, `group_by`, `distinct` and a limit
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod mentors { id: BigInt, depth: Option<BigInt> }
}

fn main() {
    let start = users::table.select((users::id, users::mentor_id));
    let step = mentors::table.select((mentors::id, mentors::depth)).limit(3);
    let query = with_recursive(mentors::table.of(start.union_all(step))).query(mentors::table);
    let _ = query.sql::<Postgres>();
}

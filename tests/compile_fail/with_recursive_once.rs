//! mistake: a recursive query without a step
//! about: WITH
//! expect: `with_recursive` takes the rows to start with and a step over those before
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod mentors { id: BigInt, depth: Option<BigInt> }
}

fn main() {
    let query = with_recursive(mentors::table.of(users::table.select((users::id, users::mentor_id)))).query(mentors::table);
    let _ = query.sql::<Postgres>();
}

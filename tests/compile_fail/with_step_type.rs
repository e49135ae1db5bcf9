//! mistake: a recursive step with another column type than the start
//! about: WITH
//! expect: these two queries select different types: `querent::types::BigInt` and `querent::types::Text`
mod schema;

use querent::prelude::*;
use schema::users;

querent::shape! {
    mod mentors { id: BigInt, depth: BigInt }
}

fn main() {
    let start = users::table.select((users::id, val::<querent::types::BigInt, _>(0)));
    let step = users::table
        .inner_join(mentors::table.on(users::mentor_id.eq(mentors::id)))
        .select((users::id, users::name));
    let _ = with_recursive(mentors::table.of(start.union_all(step))).query(mentors::table);
}

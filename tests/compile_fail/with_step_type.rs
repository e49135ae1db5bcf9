//! mistake: a recursive step of another type than its start
//! about: WITH
//! expect: these two queries select different types: `BigInt` and `Text`
mod schema;

use querent::prelude::*;
use schema::users;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let start = users::table.select((users::id, users::id));
    let step = counts::table
        .inner_join(users::table.on(users::id.eq(counts::author_id)))
        .select((users::id, users::name));
    let _ = with_recursive(counts::table.of(start.union_all(step)));
}

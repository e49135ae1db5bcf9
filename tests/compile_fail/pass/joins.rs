//! shows: joins by relation, by condition and through an alias; their tables are all in scope
#[path = "../schema/mod.rs"]
mod schema;

use querent::dialect::{MySql, Postgres};
use querent::prelude::*;
use schema::{posts, tags, users};

querent::alias!(mentors = users);

fn main() {
    let query = users::table
        .inner_join(users::posts)
        .left_join(users::mentor.to(mentors))
        .left_join(tags::table.on(tags::label.eq(posts::title)))
        .filter(posts::rating.gt(3.5).and(mentors.name.like("A%")))
        .order_by((tags::label.asc().nulls_last(), users::id.desc()))
        .select((users::all, mentors.all(), posts::title, tags::color));
    let _ = query.sql::<MySql>();
    let outer = users::table.full_join(users::posts).select((users::name, posts::title));
    let _ = outer.sql::<Postgres>();
}

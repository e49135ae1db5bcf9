//! mistake: a row struct of a table that is not joined
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

#[derive(Queryable, Selectable)]
#[diesel(table_name = posts)]
struct Post {
    title: String,
}

fn main() {
    let _ = users::table.select((users::name, Post::as_select()));
}

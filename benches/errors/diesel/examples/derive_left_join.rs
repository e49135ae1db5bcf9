//! mistake: a row struct of a LEFT JOIN without an `Option`
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

#[derive(Queryable, Selectable)]
#[diesel(table_name = posts, check_for_backend(diesel::sqlite::Sqlite))]
struct Post {
    title: String,
}

fn main() {
    let _ = users::table.left_join(posts::table).select(Post::as_select());
}

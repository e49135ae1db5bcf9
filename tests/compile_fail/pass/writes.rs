//! shows: writes of the table's own columns, of all rows on purpose, and what MySQL can return
#[path = "../schema/mod.rs"]
mod schema;

use querent::dialect::{MySql, Postgres};
use querent::prelude::*;
use schema::{posts, tags, users};

fn main() {
    let changes = (users::name.to(coalesce(users::nickname, "Ada")), users::mentor_id.to(None));
    let _ = update(users::table).set(changes).filter(users::id.eq(1)).sql::<MySql>();
    let _ = update(users::table).set(users::mentor_id.to(users::id)).all_rows().sql::<MySql>();
    let _ = delete_from(posts::table).all_rows().returning(posts::all).sql::<Postgres>();
    let post = (posts::author_id.to(1), posts::title.to("Notes"));
    let _ = insert_into(posts::table).values(post).returning(posts::id).sql::<MySql>();
    let rows = [tags::New { label: "red", color: None }];
    let _ = insert_into(tags::table).values(rows).sql::<MySql>();
}

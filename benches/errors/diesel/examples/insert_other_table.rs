//! mistake: a row of another table
mod schema;

use diesel::prelude::*;
use schema::{tags, users};

#[derive(Insertable)]
#[diesel(table_name = tags)]
struct NewTag {
    label: &'static str,
}

fn main() {
    let _ = diesel::insert_into(users::table).values(NewTag { label: "red" });
}

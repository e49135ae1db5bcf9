//! mistake: INSERT with RETURNING on MySQL into a table without an auto-increment column
mod schema;

use diesel::prelude::*;
use schema::tags;

fn main() {
    let query = diesel::insert_into(tags::table).values(tags::label.eq("red")).returning(tags::label);
    let _ = diesel::debug_query::<diesel::mysql::Mysql, _>(&query).to_string();
}

//! mistake: INSERT of several rows with RETURNING on MySQL
mod schema;

use diesel::prelude::*;
use schema::tags;

fn main() {
    let query = diesel::insert_into(tags::table).values(vec![tags::label.eq("red")]).returning(tags::label);
    let _ = diesel::debug_query::<diesel::mysql::Mysql, _>(&query).to_string();
}

//! mistake: UPDATE with RETURNING on MySQL
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let query = diesel::update(users::table).set(users::name.eq("Ada")).returning(users::id);
    let _ = diesel::debug_query::<diesel::mysql::Mysql, _>(&query).to_string();
}

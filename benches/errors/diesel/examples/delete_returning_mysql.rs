//! mistake: DELETE with RETURNING on MySQL
mod schema;

use diesel::prelude::*;
use schema::posts;

fn main() {
    let query = diesel::delete(posts::table.filter(posts::id.eq(1))).returning(posts::title);
    let _ = diesel::debug_query::<diesel::mysql::Mysql, _>(&query).to_string();
}

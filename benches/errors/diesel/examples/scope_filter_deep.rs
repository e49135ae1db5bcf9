//! mistake: a condition on a table that is not joined, deep inside
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

diesel::define_sql_function!(fn lower(text: diesel::sql_types::Text) -> diesel::sql_types::Text);

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.filter(users::id.gt(1).and(users::name.eq("Ada").or(lower(posts::title).eq("x")))).select(users::id).load(conn)?;
    Ok(())
}

//! mistake: a merge patch on PostgreSQL
//! expect: `querent::dialect::Postgres` has no JSON merge patch
mod schema;

use querent::dialect::Postgres;
use querent::json;
use querent::prelude::*;
use querent::serde_json::Value;
use schema::users;

fn main() {
    let _ = users::table.select(json::merge_patch(users::settings, Value::Null)).sql::<Postgres>();
}

//! mistake: JSON containment on MySQL
//! expect: `querent::dialect::MySql` has no JSON containment with this meaning
mod schema;

use querent::dialect::MySql;
use querent::json;
use querent::prelude::*;
use querent::serde_json::Value;
use schema::users;

fn main() {
    let _ = users::table.filter(json::contains(users::settings, Value::Null)).select(users::id).sql::<MySql>();
}

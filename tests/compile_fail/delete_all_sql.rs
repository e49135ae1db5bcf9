//! mistake: DELETE without a filter
//! expect: ?
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = delete_from(users::table).sql::<Postgres>();
}

//! mistake: DELETE without a filter
//! about: UPDATE and DELETE
//! expect: this statement would change every row of its table
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = delete_from(users::table).sql::<Postgres>();
}

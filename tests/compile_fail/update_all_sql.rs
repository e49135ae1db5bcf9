//! mistake: UPDATE without a filter
//! about: UPDATE and DELETE
//! expect: this statement would change every row of its table
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to("Ada")).sql::<Postgres>();
}

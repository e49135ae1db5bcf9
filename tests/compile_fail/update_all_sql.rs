//! mistake: UPDATE without a filter
//! expect: ?
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to("Ada")).sql::<Postgres>();
}

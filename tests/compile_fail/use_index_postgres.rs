//! mistake: an index hint on PostgreSQL
//! about: dialects
//! expect: `querent::dialect::Postgres` has no index hints
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = from(users::table.use_index(querent::text!("by_name"))).sql::<Postgres>();
}

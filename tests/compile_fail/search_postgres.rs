//! mistake: MATCH .. AGAINST on PostgreSQL
//! expect: `querent::dialect::Postgres` has no MATCH .. AGAINST
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use querent::search::match_natural;
use schema::users;

fn main() {
    let _ = users::table.filter(match_natural(users::name, "a")).select(users::id).sql::<Postgres>();
}

//! mistake: an optional INNER JOIN
//! about: joins
//! expect: an optional join is a `left_join`
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let query = users::table.inner_join(Some(users::posts)).select(users::id);
    let _ = query.sql::<Postgres>();
}

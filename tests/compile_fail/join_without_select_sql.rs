//! mistake: a query with a join that does not say what it selects
//! about: joins
//! expect: this query joins or groups rows but does not say what to select
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.left_join(users::posts).sql::<Postgres>();
}

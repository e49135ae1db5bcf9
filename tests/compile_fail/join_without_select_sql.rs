//! mistake: a query with a join that does not say what it selects
//! expect: this query joins tables but does not say what to select
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.left_join(users::posts).sql::<Postgres>();
}

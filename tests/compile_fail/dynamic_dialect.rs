//! mistake: a dynamic condition of one dialect in another
//! about: composed queries
//! expect: a dynamic part for `querent::dialect::Postgres` cannot be in a statement for `querent::dialect::Sqlite`
mod schema;

use querent::Expr;
use querent::dialect::{Postgres, Sqlite};
use querent::expr::Dynamic;
use querent::prelude::*;
use querent::types::Bool;
use schema::users;

fn main() {
    let one: Expr<Dynamic<users::table, Bool, Postgres>> = users::id.eq(1).dynamic();
    let _ = users::table.filter(one).sql::<Sqlite>();
}

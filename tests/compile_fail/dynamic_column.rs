//! mistake: a dynamic condition with a column of another table than it says
//! about: composed queries
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::Expr;
use querent::expr::Dynamic;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _: Expr<Dynamic<users::table>> = posts::rating.gt(4.0).dynamic();
}

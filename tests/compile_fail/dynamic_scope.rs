//! mistake: a dynamic condition over a table that the query lacks
//! about: composed queries
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::Expr;
use querent::expr::Dynamic;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let popular: Expr<Dynamic<posts::table>> = posts::rating.gt(4.0).dynamic();
    let _ = users::table.filter(popular);
}

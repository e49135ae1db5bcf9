//! mistake: a dynamic condition over two tables of which the query has one
//! about: composed queries
//! expect: the tables `(users::table, schema::posts::table)` are not all in this query's FROM or JOIN clauses
mod schema;

use querent::Expr;
use querent::expr::Dynamic;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let own: Expr<Dynamic<(users::table, posts::table)>> = posts::author_id.eq(users::id).dynamic();
    let _ = users::table.filter(own);
}

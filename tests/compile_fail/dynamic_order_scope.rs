//! mistake: a dynamic sort key over a table that the query lacks
//! about: composed queries
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::expr::DynamicOrder;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let key: DynamicOrder<posts::table> = posts::id.asc().dynamic();
    let _ = users::table.order_by(vec![key]);
}

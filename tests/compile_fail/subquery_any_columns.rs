//! mistake: `any` of a query of two columns
//! about: subqueries
//! expect: a subquery that stands for a value must select one column
mod schema;

use querent::expr::any;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.eq(any(posts::table.select((posts::id, posts::title)))));
}

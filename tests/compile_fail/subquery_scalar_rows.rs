//! mistake: a scalar subquery of whole rows
//! about: subqueries
//! expect: a subquery that stands for a value must select one column
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(scalar(posts::table));
}

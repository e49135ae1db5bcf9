//! mistake: a scalar subquery of another type
//! about: subqueries
//! expect: a `querent::types::Text` expression cannot be used where `BigInt` is expected
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.eq(scalar(posts::table.select(max(posts::title)))));
}

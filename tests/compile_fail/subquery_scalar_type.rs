//! mistake: a scalar subquery of another type
//! about: subqueries
//! expect: a `BigInt` column cannot be compared with a `Text` column
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.eq(scalar(posts::table.select(max(posts::title)))));
}

//! mistake: `any` of a query of another type
//! about: subqueries
//! expect: a `querent::types::Text` expression cannot be used where `BigInt` is expected
mod schema;

use querent::expr::any;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.eq(any(posts::table.select(posts::title))));
}

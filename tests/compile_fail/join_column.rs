//! mistake: a column instead of a table in a join
//! about: joins
//! expect: `Expr<Col<author_id, schema::posts::table>>` cannot be joined without a condition
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.left_join(posts::author_id);
}

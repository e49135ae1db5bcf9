//! mistake: tuples of different types
//! about: row values
//! expect: `{integer}` cannot be used where a `querent::types::Text` expression is expected
mod schema;

use querent::expr::tuple;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = tuple((posts::author_id, posts::title)).eq((1, 2));
}

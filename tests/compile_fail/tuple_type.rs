//! mistake: tuples of different types
//! about: row values
//! expect: ?
mod schema;

use querent::expr::tuple;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = tuple((posts::author_id, posts::title)).eq((1, 2));
}

//! mistake: tuples of different lengths
//! about: row values
//! expect: `({integer}, &str, {integer})` cannot be compared with a tuple of other types
mod schema;

use querent::expr::tuple;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = tuple((posts::author_id, posts::title)).eq((1, "Notes", 2));
}

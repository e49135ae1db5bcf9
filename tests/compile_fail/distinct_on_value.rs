//! mistake: a bound value among the keys of DISTINCT ON
//! about: sources
//! expect: a bound value cannot be part of a GROUP BY key
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.select(posts::title).distinct_on(posts::id + 1, posts::id);
}

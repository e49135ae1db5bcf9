//! mistake: a derived table joined without a condition
//! about: derived tables
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::alias!(recent = posts);

fn main() {
    let _ = users::table.inner_join(recent.of(posts::table));
}

//! mistake: a derived table joined without a condition
//! about: derived tables
//! expect: `Derived<recent, querent::Table<schema::posts::table>>` cannot be joined without a condition
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::alias!(recent = posts);

fn main() {
    let _ = users::table.inner_join(recent.of(posts::table));
}

//! mistake: a table joined without a condition
//! about: joins
//! expect: `querent::Table<schema::posts::table>` cannot be joined without a condition
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.left_join(posts::table);
}

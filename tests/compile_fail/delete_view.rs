//! mistake: DELETE from a view
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::authors;

fn main() {
    let _ = delete_from(authors::table);
}

//! mistake: INSERT into a view
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::authors;

fn main() {
    let _ = insert_into(authors::table);
}

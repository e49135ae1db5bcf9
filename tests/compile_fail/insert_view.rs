//! mistake: INSERT into a view
//! about: INSERT
//! expect: `authors::table` is a view or an alias and cannot be written to
mod schema;

use querent::prelude::*;
use schema::authors;

fn main() {
    let _ = insert_into(authors::table);
}

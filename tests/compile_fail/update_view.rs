//! mistake: UPDATE of a view
//! about: UPDATE and DELETE
//! expect: `authors::table` is a view or an alias and cannot be written to
mod schema;

use querent::prelude::*;
use schema::authors;

fn main() {
    let _ = update(authors::table);
}

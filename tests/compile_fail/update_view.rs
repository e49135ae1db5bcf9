//! mistake: UPDATE of a view
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::authors;

fn main() {
    let _ = update(authors::table);
}

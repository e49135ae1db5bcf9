//! mistake: a tsvector in a select list
//! expect: a column of type `TsVector` cannot be read into a Rust value
mod schema;

use querent::prelude::*;
use querent::search::to_tsvector;
use schema::users;

fn main() {
    let _ = users::table.select(to_tsvector("english", users::name));
}

//! mistake: a new row with one of the two columns that it needs
//! about: INSERT
//! expect: column `title` must be given a value: it is NOT NULL and has no default
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = insert_into(posts::table).values((posts::author_id.to(1), posts::rating.to(4.5)));
}

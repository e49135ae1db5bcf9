//! mistake: a column of another table among those in `set`
//! about: UPDATE and DELETE
//! expect: a column of `schema::posts::table` cannot be written in a statement on `users::table`
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = update(users::table).set((users::name.to("Ada"), posts::title.to("Notes")));
}

//! mistake: a column of another table among those in `set`
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = update(users::table).set((users::name.to("Ada"), posts::title.to("Notes")));
}

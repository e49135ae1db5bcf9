//! mistake: `on_any_conflict` for a row of nothing but defaults
//! about: INSERT
//! expect: a row of nothing but defaults cannot be in conflict
mod schema;

use querent::prelude::*;
use schema::drafts;

fn main() {
    let _ = insert_into(drafts::table)
        .default_values()
        .on_any_conflict()
        .do_nothing();
}

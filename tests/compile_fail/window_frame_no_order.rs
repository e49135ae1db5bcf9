//! mistake: a frame of a window without an order
//! expect: this needs a window with an order
mod schema;

use querent::prelude::*;
use querent::window::{current_row, preceding};
use schema::users;

fn main() {
    let _ = window()
        .partition_by(users::id)
        .rows_between(preceding::<1>(), current_row());
}

//! mistake: a frame that ends before it starts
//! expect: this frame ends before it starts
mod schema;

use querent::prelude::*;
use querent::window::{current_row, preceding};
use schema::users;

fn main() {
    let _ = window()
        .order_by(users::id)
        .rows_between(current_row(), preceding::<1>());
}

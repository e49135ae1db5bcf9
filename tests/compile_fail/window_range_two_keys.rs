//! mistake: a RANGE frame with a distance of two sort keys
//! expect: `range_between` with a distance needs one sort key, a number
mod schema;

use querent::prelude::*;
use querent::window::{current_row, preceding};
use schema::users;

fn main() {
    let _ = window()
        .order_by((users::id, users::id))
        .range_between(preceding::<1>(), current_row());
}

//! mistake: a value as a sort key of a window
//! expect: only columns and expressions can be sort keys
use querent::prelude::*;

fn main() {
    let _ = window().order_by("name");
}

//! mistake: a value as a sort key of a window
//! expect: only columns and expressions can be sort keys
//! left: lines: the compiler shows where the bound is stated
use querent::prelude::*;

fn main() {
    let _ = window().order_by("name");
}

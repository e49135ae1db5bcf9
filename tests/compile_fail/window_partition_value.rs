//! mistake: a value as a partition key
//! expect: only columns and expressions can be partition keys
use querent::prelude::*;

fn main() {
    let _ = window().partition_by("name");
}

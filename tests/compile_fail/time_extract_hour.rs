//! mistake: the hour of a date
//! expect: ?

use querent::prelude::*;
use querent::time::{self, Hour};

fn main() {
    let _ = time::extract(Hour, time::current_date());
}

//! mistake: hours added to a date
//! expect: ?

use querent::prelude::*;
use querent::time::{self, Hour};

fn main() {
    let _ = time::add(time::current_date(), 3, Hour);
}

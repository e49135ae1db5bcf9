//! mistake: hours added to a date
//! expect: a `querent::types::Date` expression cannot be counted in the unit `querent::time::Hour`
//! left: lines: the compiler shows where the bound is stated

use querent::prelude::*;
use querent::time::{self, Hour};

fn main() {
    let _ = time::add(time::current_date(), 3, Hour);
}

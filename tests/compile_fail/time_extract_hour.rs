//! mistake: the hour of a date
//! expect: a `querent::types::Date` expression has no field `querent::time::Hour`
//! left: lines: the compiler shows where the bound is stated

use querent::prelude::*;
use querent::time::{self, Hour};

fn main() {
    let _ = time::extract(Hour, time::current_date());
}

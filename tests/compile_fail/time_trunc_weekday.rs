//! mistake: truncation to a weekday
//! expect: a `TimestampTz` expression cannot be counted in the unit `querent::time::Weekday`
//! left: lines: the compiler shows where the bound is stated

use querent::prelude::*;
use querent::time::{self, Weekday};

fn main() {
    let _ = time::trunc(Weekday, time::now());
}

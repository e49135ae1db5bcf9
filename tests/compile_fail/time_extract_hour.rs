//! mistake: the hour of a date
//! expect: a `querent::types::Date` expression has no field `querent::time::Hour`

use querent::prelude::*;
use querent::time::{self, Hour};

fn main() {
    let _ = time::extract(Hour, time::current_date());
}

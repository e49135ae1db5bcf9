//! mistake: an instant compared with a date
//! expect: a `querent::types::Date` expression cannot be used where `TimestampTz` is expected

use querent::prelude::*;
use querent::time;

fn main() {
    let _ = time::now().gt(time::current_date());
}

//! mistake: truncation to a weekday
//! expect: a `TimestampTz` expression cannot be counted in the unit `querent::time::Weekday`
mod schema;

use querent::prelude::*;
use querent::time::{self, Weekday};
use schema::users;

fn main() {
    let _ = users::table.select(time::trunc(Weekday, time::now()));
}

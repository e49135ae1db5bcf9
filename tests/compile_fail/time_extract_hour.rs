//! mistake: the hour of a date
//! expect: a `querent::types::Date` expression has no field `querent::time::Hour`
mod schema;

use querent::prelude::*;
use querent::time::{self, Hour};
use schema::users;

fn main() {
    let _ = users::table.select(time::extract(Hour, time::current_date()));
}

//! mistake: hours added to a date
//! expect: a `querent::types::Date` expression cannot be counted in the unit `querent::time::Hour`
mod schema;

use querent::prelude::*;
use querent::time::{self, Hour};
use schema::users;

fn main() {
    let _ = users::table.select(time::add(time::current_date(), 3, Hour));
}

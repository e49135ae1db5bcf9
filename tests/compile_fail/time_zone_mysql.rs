//! mistake: a named time zone on MySQL
//! expect: `querent::dialect::MySql` does not know time zones by the same names everywhere
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use querent::time::{at_zone, now};
use schema::users;

fn main() {
    let _ = users::table.select(at_zone(now(), "Europe/Vienna")).sql::<MySql>();
}

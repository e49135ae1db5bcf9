//! mistake: an aggregate in a filter
//! about: aggregates
//! expect: an aggregate cannot be used in WHERE, ON or SET
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(count().gt(1));
}

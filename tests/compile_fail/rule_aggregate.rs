//! mistake: a rule with an aggregate
//! about: composed queries
//! expect: an aggregate cannot be used in WHERE, ON or SET
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.rule(count().gt(1));
}

//! mistake: a rule with an aggregate
//! about: composed queries
//! expect: aggregates and window functions cannot be used in WHERE, ON, SET and GROUP BY
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.rule(count().gt(1));
}

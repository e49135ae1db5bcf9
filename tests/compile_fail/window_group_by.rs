//! mistake: a window function as a GROUP BY key
//! expect: aggregates and window functions cannot be used in WHERE, ON, SET and GROUP BY
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = querent::key!(count().over(window().partition_by(users::name)));
}

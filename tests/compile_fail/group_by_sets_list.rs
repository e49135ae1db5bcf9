//! mistake: grouping sets that are no tuple
//! about: GROUP BY and HAVING
//! expect: `grouping_sets` takes a tuple of sets
mod schema;

use querent::prelude::*;
use querent::select::grouping_sets;
use schema::users;

fn main() {
    let _ = users::table.group_by(grouping_sets(users::name));
}

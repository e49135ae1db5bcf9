//! mistake: GROUPING of a column that is no key
//! expect: the argument of `grouping` is not a GROUP BY key
mod schema;

use querent::aggregate::grouping;
use querent::prelude::*;
use querent::select::rollup;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(rollup(users::id))
        .select(grouping(users::name));
}

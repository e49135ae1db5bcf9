//! mistake: a grouping set that is a text
//! about: GROUP BY and HAVING
//! expect: a grouping set is a key, a tuple of keys or `()`
mod schema;

use querent::prelude::*;
use querent::select::grouping_sets;
use schema::users;

fn main() {
    let _ = users::table.group_by(grouping_sets((users::name, "id")));
}

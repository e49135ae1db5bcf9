//! mistake: CROSS JOIN with a relation
//! expect: mismatched types
//! rustc: the types are there in its words: `expected Table, found Relation`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.cross_join(users::posts);
}

//! mistake: CROSS JOIN with a relation
//! about: joins
//! expect: `Relation<users::posts, users::table, schema::posts::table>` cannot be joined with `cross_join`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.cross_join(users::posts);
}

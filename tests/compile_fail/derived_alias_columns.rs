//! mistake: an alias filled by single columns
//! about: derived tables
//! expect: this query does not have the columns of `users::table`
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(first = users);

fn main() {
    let _ = from(first.of(users::table.select((users::id, users::name))));
}

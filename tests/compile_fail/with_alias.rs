//! mistake: an alias of a table as a common table expression
//! about: WITH
//! expect: `Derived<first, querent::Table<users::table>>` is not a common table expression
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(first = users);

fn main() {
    let _ = with(first.of(users::table));
}

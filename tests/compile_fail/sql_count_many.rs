//! mistake: more arguments than `{}` in SQL that is written out
//! about: SQL written out
//! expect: there are more arguments after this SQL than it has `{}`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(querent::sql!(Text, "LOWER({})", users::name, 5));
}

//! mistake: a regular expression on SQL Server
//! about: dialects
//! expect: `querent::dialect::MsSql` has no regular expressions
mod schema;

use querent::prelude::*;
use querent::text::matches;
use schema::users;

fn main() {
    let _ = users::table.filter(matches(users::name, "^A")).select(users::id).sql::<querent::dialect::MsSql>();
}

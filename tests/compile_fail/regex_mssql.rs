//! mistake: a regular expression on SQL Server
//! about: dialects
//! expect: `querent::dialect::MsSql` has no regular expressions
//! left: lines: the way from the function to the statement
mod schema;

use querent::prelude::*;
use querent::text::matches;
use schema::users;

fn main() {
    let _ = users::table.filter(matches(users::name, "^A")).select(users::id).sql::<querent::dialect::MsSql>();
}

//! mistake: a method that does not exist
//! about: names
//! expect: no method named `where_` found for struct `querent::Table<users::table>` in the current scope
//! rustc: a method that is not there: it names the type that lacks it
//! left: fix: the compiler suggests a method of a similar name only
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.where_(users::id.eq(1));
}

//! mistake: a method with a letter too many
//! about: names
//! expect: no method named `filters` found for struct `querent::Table<users::table>` in the current scope
//! suggests: filter
//! rustc: a method is looked up before querent has a say
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filters(users::id.eq(1));
}

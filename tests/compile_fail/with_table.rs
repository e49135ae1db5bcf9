//! mistake: a table as a common table expression
//! about: WITH
//! expect: `querent::Table<users::table>` is not a common table expression
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = with(users::table);
}

//! mistake: fewer arguments than `{}` in SQL that is written out
//! about: SQL written out
//! expect: this SQL has more `{}` than there are arguments after it
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(querent::sql!(Text, "REPLACE({}, {}, '')", users::name));
}

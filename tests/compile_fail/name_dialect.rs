//! mistake: a dialect that does not exist
//! about: names
//! expect: cannot find type `Postgre` in this scope
//! suggests: Postgres
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use querent::dialect::Postgres;
use schema::users;

fn main() {
    let _ = users::table.sql::<Postgre>();
}

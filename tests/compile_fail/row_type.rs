//! mistake: rows read into another tuple
//! about: select lists and rows
//! expect: `?` operator has incompatible types
//! rustc: a row type is an ordinary Rust type: `expected i64, found String`
//! left: fix: the compiler says which type is found
//! left: subject: the compiler says that types differ, and which below
//! left: token: the compiler points to what `?` stands after
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let rows: Vec<(i64, i64)> = users::table.select((users::id, users::name)).load(conn)?;
    Ok(())
}

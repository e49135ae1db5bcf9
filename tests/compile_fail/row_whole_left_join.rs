//! mistake: a whole row of a LEFT JOIN without its `Option`
//! about: select lists and rows
//! expect: `?` operator has incompatible types
//! rustc: a row type is an ordinary Rust type: `expected Row, found Option<Row>`
//! left: fix: the compiler says which type is found
//! left: subject: the compiler says that types differ, and which below
//! left: token: the compiler points to what `?` stands after
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let posts: Vec<posts::Row> = users::table.left_join(users::posts).select(posts::all).load(conn)?;
    Ok(())
}

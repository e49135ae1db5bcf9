//! mistake: `starts_with` with a column as its text
//! about: conditions
//! expect: `Expr<Col<nickname, users::table>>` is not a text pattern
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.starts_with(users::nickname));
}

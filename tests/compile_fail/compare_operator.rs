//! mistake: `==` instead of `eq`
//! about: conditions
//! expect: binary operation `==` cannot be applied to type `Expr<Col<users::name, users::table>>`
//! rustc: an operator cannot have words of its own
//! left: fix: an operator cannot have a note of its own
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name == "Ada");
}

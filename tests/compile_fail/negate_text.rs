//! mistake: the negative of a text
//! about: functions and arithmetic
//! expect: cannot apply unary operator `-` to type `Expr<Col<users::name, users::table>>`
//! rustc: an operator cannot have words of its own; it says that text is no number
//! left: fix: an operator cannot have a note of its own
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(-users::name);
}

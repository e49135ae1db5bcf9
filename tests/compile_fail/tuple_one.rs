//! mistake: a tuple of one column
//! about: row values
//! expect: `(Expr<Col<author_id, schema::posts::table>>,)` is not a tuple of expressions
mod schema;

use querent::expr::tuple;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = tuple((posts::author_id,));
}

//! mistake: a tuple in a query of one column
//! about: row values
//! expect: this query does not select the columns of the tuple
mod schema;

use querent::expr::tuple;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = tuple((posts::author_id, posts::title)).is_in(users::table.select(users::id));
}

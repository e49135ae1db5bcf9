//! mistake: an alias that has the name of a joined table
//! about: tables of a query
//! expect: table `names::posts` is already in this query: use `alias!` to join it again
mod schema;

use querent::prelude::*;
use schema::users;

mod names {
    use super::schema::users;
    querent::alias!(pub posts = users);
}

fn main() {
    let _ = users::table.inner_join(users::posts).cross_join(names::posts);
}

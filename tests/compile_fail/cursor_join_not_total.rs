//! mistake: a cursor over a join whose order has one of two primary keys
//! about: keyset pagination
//! expect: the sort order is not total: it lacks the primary key of `schema::posts::table`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .inner_join(users::posts)
        .order_by(users::id)
        .after((1,));
}

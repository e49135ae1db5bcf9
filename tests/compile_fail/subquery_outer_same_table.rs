//! mistake: `outer` of a table that the subquery has as well
//! about: subqueries
//! expect: `outer(..)` of `users::table` inside a query over `users::table`: use `alias!` for one of them
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let pupils = users::table.filter(users::mentor_id.eq(outer(users::id)));
    let _ = users::table.filter(exists(pupils));
}

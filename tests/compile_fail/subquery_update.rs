//! mistake: a subquery in SET without `outer`
//! about: subqueries
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let best = posts::table
        .filter(posts::author_id.eq(users::id))
        .select(max(posts::id));
    let _ = update(users::table).set(users::mentor_id.to(scalar(best)));
}

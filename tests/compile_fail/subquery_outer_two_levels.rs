//! mistake: one `outer` for a column two queries further out
//! about: subqueries
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, tags, users};

fn main() {
    let tagged = tags::table.filter(tags::label.eq(outer(users::name)));
    let _ = users::table.filter(exists(posts::table.filter(exists(tagged))));
}

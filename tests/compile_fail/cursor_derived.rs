//! mistake: a cursor over a derived table
//! about: keyset pagination
//! expect: the rows of this query cannot be told apart by a cursor
mod schema;

use querent::prelude::*;
use schema::posts;

querent::alias!(recent = posts);

fn main() {
    let _ = from(recent.of(posts::table))
        .order_by(recent.id)
        .after((1,));
}

//! mistake: a cursor over a sort order without the primary key
//! about: keyset pagination
//! expect: the sort order is not total: it lacks the primary key of `schema::posts::table`
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.order_by(posts::title).after(("Notes",));
}

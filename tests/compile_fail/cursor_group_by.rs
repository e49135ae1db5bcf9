//! mistake: a cursor after GROUP BY
//! about: keyset pagination
//! expect: `filter` comes before `group_by`
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table
        .group_by(posts::id)
        .order_by(posts::id)
        .after((1,));
}

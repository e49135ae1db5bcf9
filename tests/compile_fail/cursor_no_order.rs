//! mistake: a cursor without a sort order
//! about: keyset pagination
//! expect: `after` comes after `order_by`
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.query().after((1,));
}

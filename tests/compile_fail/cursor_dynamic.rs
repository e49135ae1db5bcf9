//! mistake: a cursor over sort keys known at run time
//! about: keyset pagination
//! expect: a cursor needs sort keys that are columns
mod schema;

use querent::expr::DynamicOrder;
use querent::prelude::*;
use schema::users;

fn main() {
    let keys: Vec<DynamicOrder<users::table>> = vec![users::id.asc().dynamic()];
    let _ = users::table.order_by(keys).after((1,));
}

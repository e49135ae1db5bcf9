//! mistake: an aggregate as a sort key
//! about: aggregates
//! expect: rows cannot be sorted by an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.order_by(count().desc()).select(users::name);
}

//! mistake: an aggregate as a new value
//! about: aggregates
//! expect: an aggregate cannot be used in WHERE, ON or SET
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::mentor_id.to(max(users::id)));
}

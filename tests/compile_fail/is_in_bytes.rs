//! mistake: `is_in` on bytes
//! about: conditions
//! expect: this is neither a list of `querent::types::Bytes` values nor a query of one such column
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::avatar.is_in([vec![1_u8]]));
}

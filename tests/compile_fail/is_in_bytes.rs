//! mistake: `is_in` on bytes
//! expect: a list of `querent::types::Bytes` values cannot be bound
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::avatar.is_in([vec![1_u8]]));
}

//! mistake: `is_in` on bytes
//! about: conditions
//! expect: `[Vec<u8>; 1]` is not a list of `querent::types::Bytes` values
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::avatar.is_in([vec![1_u8]]));
}

//! mistake: a 64-bit column in a range of 32-bit integers
//! expect: a `BigInt` expression cannot be used with a range of `Integer`
mod schema;

use querent::prelude::*;
use querent::range::{contains, range};
use querent::types::Integer;
use schema::users;

fn main() {
    let _ = users::table.filter(contains(range(val::<Integer, _>(1), 10), users::id));
}

//! mistake: unnest of an array on SQLite
//! about: dialects
//! expect: `querent::dialect::Sqlite` has no arrays to take rows from
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;

querent::shape! {
    mod wanted { id: Option<BigInt>, place: BigInt }
}

fn main() {
    let _ = from(wanted::table.of(querent::unnest(vec![1_i64]))).sql::<Sqlite>();
}

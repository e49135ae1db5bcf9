//! mistake: unnest of an array on SQLite
//! about: dialects
//! expect: this SQL is not written for `querent::dialect::Sqlite`
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;

querent::shape! {
    mod wanted { id: Option<BigInt>, place: BigInt }
}

fn main() {
    let _ = from(wanted::table.of(querent::unnest(vec![1_i64]))).sql::<Sqlite>();
}

//! mistake: a DELETE inside WITH for an engine that has none there
//! about: WITH
//! expect: `querent::dialect::Sqlite` has no INSERT, UPDATE or DELETE inside WITH
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::posts;

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let remove = delete_from(posts::table).filter(posts::id.eq(1)).returning(posts::id);
    let query = with(removed::table.of_write(remove)).query(removed::table);
    let _ = query.sql::<Sqlite>();
}

//! mistake: rows left out by whatever key for SQL Server
//! about: INSERT
//! expect: `querent::dialect::MsSql` leaves out rows in conflict by one key only
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::tags;

fn main() {
    let statement = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_any_conflict()
        .do_nothing();
    let _ = statement.sql::<MsSql>();
}

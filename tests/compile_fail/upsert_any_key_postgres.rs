//! mistake: an update by whatever key for PostgreSQL
//! about: INSERT
//! expect: `querent::dialect::Postgres` needs the key by which rows are in conflict
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::tags;

fn main() {
    let statement = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_any_conflict()
        .do_update(tags::color.to("b"));
    let _ = statement.sql::<Postgres>();
}

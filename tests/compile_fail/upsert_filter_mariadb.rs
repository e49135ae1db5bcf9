//! mistake: a condition in `do_update` for MariaDB
//! about: INSERT
//! expect: `querent::dialect::MariaDb` has no condition in ON DUPLICATE KEY UPDATE
mod schema;

use querent::dialect::MariaDb;
use querent::prelude::*;
use schema::tags;

fn main() {
    let update = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.to("b"));
    let statement = update.filter(tags::color.is_null());
    let _ = statement.sql::<MariaDb>();
}

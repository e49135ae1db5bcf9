//! mistake: RETURNING after `do_update` for MySQL
//! about: INSERT
//! expect: `querent::dialect::MySql` cannot return the rows of an INSERT with `do_update`
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::tags;

fn main() {
    let update = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.to("b"));
    let statement = update.returning(tags::label);
    let _ = statement.sql::<MySql>();
}

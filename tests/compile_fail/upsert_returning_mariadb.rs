//! mistake: RETURNING after `do_nothing` for MariaDB
//! about: INSERT
//! expect: `querent::dialect::MariaDb` cannot return the rows of an INSERT with `do_nothing`
mod schema;

use querent::dialect::MariaDb;
use querent::prelude::*;
use schema::tags;

fn main() {
    let statement = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_nothing()
        .returning(tags::label);
    let _ = statement.sql::<MariaDb>();
}

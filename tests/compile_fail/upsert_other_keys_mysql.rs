//! mistake: `on_conflict` for MySQL on a table with other unique keys
//! about: INSERT
//! expect: MySQL and MariaDB cannot name the key of a conflict, and `members::table` has other unique keys
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::members;

fn main() {
    let row = (members::email.to("a@x"), members::name.to("Ada"));
    let statement = insert_into(members::table)
        .values(row)
        .on_conflict(members::email)
        .do_nothing();
    let _ = statement.sql::<MySql>();
}

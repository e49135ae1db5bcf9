//! mistake: NULL for a NOT NULL column in `do_update`
//! about: INSERT
//! expect: column `members::name` is NOT NULL, but its new value can be NULL
mod schema;

use querent::prelude::*;
use schema::members;

fn main() {
    let row = (
        members::email.to("a@x"),
        members::name.to("Ada"),
        members::phone.to("1"),
    );
    let _ = insert_into(members::table)
        .values(row)
        .on_conflict(members::email)
        .do_update(members::name.to(excluded(members::phone)));
}

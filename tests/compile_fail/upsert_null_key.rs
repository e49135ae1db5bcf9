//! mistake: `on_conflict` with a unique key that can be NULL
//! about: INSERT
//! expect: `phone` is no unique key of `members::table`
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
        .on_conflict(members::phone)
        .do_nothing();
}

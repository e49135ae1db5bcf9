//! mistake: `on_conflict` with a column beside those of a unique key
//! about: INSERT
//! expect: `(email, members::name)` is no unique key of `members::table`
mod schema;

use querent::prelude::*;
use schema::members;

fn main() {
    let row = (members::email.to("a@x"), members::name.to("Ada"));
    let _ = insert_into(members::table)
        .values(row)
        .on_conflict((members::email, members::name))
        .do_nothing();
}

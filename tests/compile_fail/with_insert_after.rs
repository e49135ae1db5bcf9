//! mistake: an INSERT after WITH
//! about: WITH
//! expect: `write` takes an UPDATE or a DELETE
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::shape! { mod known { id: BigInt } }

fn main() {
    let insert = insert_into(users::table).values(users::name.to("Ada"));
    let _ = with(known::table.of(posts::table.select(posts::id))).write(insert);
}

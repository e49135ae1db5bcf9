//! mistake: WITH in front of an UPDATE on MariaDB
//! about: WITH
//! expect: `querent::dialect::MariaDb` has no WITH in front of UPDATE and DELETE
mod schema;

use querent::dialect::MariaDb;
use querent::prelude::*;
use schema::{posts, users};

querent::shape! { mod authors { id: BigInt } }

fn main() {
    let statement = with(authors::table.of(posts::table.select(posts::author_id))).write(
        delete_from(users::table).filter(users::id.is_in(authors::table.select(authors::id))),
    );
    let _ = statement.sql::<MariaDb>();
}

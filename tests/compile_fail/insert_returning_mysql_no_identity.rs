//! mistake: INSERT with RETURNING on MySQL into a table without an auto-increment column
//! about: dialects
//! expect: `querent::dialect::MySql` cannot return the rows of an INSERT
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::tags;

fn main() {
    let _ = insert_into(tags::table).values(tags::label.to("red")).returning(tags::label).sql::<MySql>();
}

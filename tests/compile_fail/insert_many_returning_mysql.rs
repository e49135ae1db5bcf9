//! mistake: INSERT of several rows with RETURNING on MySQL
//! about: dialects
//! expect: `querent::dialect::MySql` cannot return the rows of an INSERT of several rows
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::tags;

fn main() {
    let _ = insert_into(tags::table).values(vec![tags::label.to("red")]).returning(tags::label).sql::<MySql>();
}

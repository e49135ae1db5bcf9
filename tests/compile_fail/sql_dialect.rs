//! mistake: SQL that is written out for PostgreSQL only, on MySQL
//! about: SQL written out
//! expect: this SQL is not written for `querent::dialect::MySql`
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::users;

fn main() {
    let initial = querent::sql!(Text, postgres: "INITCAP({})", users::name);
    let _ = users::table.select(initial).sql::<MySql>();
}

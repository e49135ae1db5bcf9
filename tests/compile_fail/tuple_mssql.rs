//! mistake: row values on SQL Server
//! about: row values
//! expect: `querent::dialect::MsSql` has no row values
mod schema;

use querent::dialect::MsSql;
use querent::expr::tuple;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table
        .filter(tuple((posts::author_id, posts::title)).eq((1, "Notes")))
        .sql::<MsSql>();
}

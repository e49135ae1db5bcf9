//! mistake: DELETE with RETURNING on MySQL
//! about: dialects
//! expect: `querent::dialect::MySql` has no DELETE … RETURNING
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = delete_from(posts::table).filter(posts::id.eq(1)).returning(posts::title).sql::<MySql>();
}

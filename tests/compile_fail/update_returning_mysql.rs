//! mistake: UPDATE with RETURNING on MySQL
//! about: dialects
//! expect: `querent::dialect::MySql` has no UPDATE … RETURNING
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to("Ada")).all_rows().returning(users::id).sql::<MySql>();
}

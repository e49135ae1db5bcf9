//! mistake: NTH_VALUE on SQL Server
//! expect: `querent::dialect::MsSql` has no NTH_VALUE
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use querent::window::nth_value;
use schema::users;

fn main() {
    let _ = users::table
        .select(nth_value(users::id, 2).over(window().order_by(users::id)))
        .sql::<MsSql>();
}

//! mistake: BIT_AND on SQL Server
//! expect: `querent::dialect::MsSql` has no BIT_AND, BIT_OR and BIT_XOR
mod schema;

use querent::aggregate::bit_and;
use querent::dialect::MsSql;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(bit_and(users::id)).sql::<MsSql>();
}

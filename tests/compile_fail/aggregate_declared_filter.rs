//! mistake: a condition after a declared aggregate on MySQL
//! expect: `querent::dialect::MySql` has no FILTER after an aggregate
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use querent::types::BigInt;
use schema::users;

querent::aggregate! {
    /// Any of the values.
    fn any_value(argument: BigInt) -> BigInt = "ANY_VALUE({argument})";
}

fn main() {
    let _ = users::table
        .select(any_value(users::id).filter(users::id.gt(1)))
        .sql::<MySql>();
}

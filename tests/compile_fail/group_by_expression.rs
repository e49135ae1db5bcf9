//! mistake: an expression without a name as a GROUP BY key
//! about: GROUP BY and HAVING
//! expect: a GROUP BY key is a column or an expression with a name
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.group_by(lower(users::name));
}

//! mistake: a HAVING condition that is a number
//! about: GROUP BY and HAVING
//! expect: `BigInt` is not a truth value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.group_by(users::name).having(count());
}

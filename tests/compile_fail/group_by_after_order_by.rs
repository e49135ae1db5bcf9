//! mistake: GROUP BY after ORDER BY
//! about: GROUP BY and HAVING
//! expect: `group_by` comes before `order_by`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.order_by(users::name).group_by(users::name);
}

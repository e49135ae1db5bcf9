//! mistake: a window function in RETURNING
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = delete_from(users::table)
        .filter(users::id.eq(1))
        .returning(row_number().over(window().order_by(users::id)));
}

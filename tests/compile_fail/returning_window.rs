//! mistake: a window function in `returning`
//! about: writes
//! expect: aggregates and window functions cannot be used in `returning`
mod schema;

use querent::prelude::*;
use querent::window::{row_number, window};
use schema::users;

fn main() {
    let _ = delete_from(users::table).all_rows().returning((users::id, row_number().over(window().order_by(users::id))));
}

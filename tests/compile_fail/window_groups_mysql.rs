//! mistake: a GROUPS frame on MySQL
//! expect: `querent::dialect::MySql` has no GROUPS frames
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use querent::window::{current_row, preceding};
use schema::users;

fn main() {
    let _ = users::table
        .select(
            count().over(
                window()
                    .order_by(users::id)
                    .groups_between(preceding::<1>(), current_row()),
            ),
        )
        .sql::<MySql>();
}

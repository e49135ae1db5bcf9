//! mistake: EXCLUDE on MariaDB
//! expect: `querent::dialect::MariaDb` has no EXCLUDE in frames
mod schema;

use querent::dialect::MariaDb;
use querent::prelude::*;
use querent::window::{current_row, preceding};
use schema::users;

fn main() {
    let _ = users::table
        .select(
            count().over(
                window()
                    .order_by(users::id)
                    .rows_between(preceding::<1>(), current_row())
                    .exclude_ties(),
            ),
        )
        .sql::<MariaDb>();
}

//! mistake: a RANGE frame with a distance on SQL Server
//! expect: `querent::dialect::MsSql` has no RANGE frames with a distance
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use querent::window::{current_row, preceding};
use schema::users;

fn main() {
    let _ = users::table
        .select(
            count().over(
                window()
                    .order_by(users::id)
                    .range_between(preceding::<1>(), current_row()),
            ),
        )
        .sql::<MsSql>();
}

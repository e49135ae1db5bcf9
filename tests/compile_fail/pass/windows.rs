//! shows: window functions, and aggregates with conditions where they are allowed.
#[path = "../schema/mod.rs"]
mod schema;

use querent::aggregate::string_agg;
use querent::prelude::*;
use querent::window::{lag, preceding, unbounded_following};
use schema::{posts, users};

fn main() {
    let of_author = window().partition_by(posts::author_id).order_by(posts::id);
    let _ = posts::table
        .filter(posts::rating.gt(1.0))
        .order_by(row_number().over(of_author))
        .select((
            posts::all,
            lag(posts::title, 1).over(of_author),
            count().over(of_author.rows_between(preceding::<1>(), unbounded_following())),
        ));
    let _ = users::table
        .inner_join(users::posts)
        .group_by(users::id)
        .having(count().filter(posts::rating.gt(1.0)).gt(2))
        .select((
            users::name,
            string_agg(posts::title, ", ").order_by(posts::id),
            sum(count()).over(window()),
        ));
}

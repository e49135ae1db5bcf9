//! shows: functions, CASE and casts
#[path = "../schema/mod.rs"]
mod schema;

use querent::dialect::{MsSql, MySql};
use querent::number::{abs, greatest, round};
use querent::prelude::*;
use querent::text::{left, position};
use querent::types::{Double, Text};
use schema::users;

fn main() {
    let kind = case().when(users::id.gt(5), "new").otherwise(users::name);
    let query = users::table.order_by(kind.asc()).select((
        left(users::name, 2),
        position("a", users::name),
        round(abs(users::id).cast::<Double>(), 1),
        greatest((users::id, 0)).cast::<Text>(),
        concat((users::name, " ", kind)),
    ));
    let _ = (query.sql::<MySql>(), query.sql::<MsSql>());
}

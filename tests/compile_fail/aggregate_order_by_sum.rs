//! mistake: an order inside SUM
//! expect: `order_by` inside an expression belongs after `string_agg`, `array_agg` or `json_array_agg`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(sum(users::id).order_by(users::name));
}

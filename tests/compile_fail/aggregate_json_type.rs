//! mistake: floating point numbers in a JSON array
//! expect: values of type `querent::types::Double` do not become the same JSON on every engine
mod schema;

use querent::aggregate::json_array_agg;
use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.select(json_array_agg(posts::rating));
}

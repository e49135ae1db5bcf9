//! mistake: a value for a column whose type is not known
//! about: INSERT
//! expect: `&str` cannot be used where a `querent::types::Unknown` expression is expected
mod schema;

use querent::prelude::*;
use schema::places;

fn main() {
    let _ = insert_into(places::table).values(places::outline.to("POINT(1 2)"));
}

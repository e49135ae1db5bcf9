//! mistake: a comparison of a column whose type is not known
//! about: conditions
//! expect: a `querent::types::Unknown` expression cannot be used where `querent::types::Unknown` is expected
mod schema;

use querent::prelude::*;
use schema::places;

fn main() {
    let _ = places::table.filter(places::outline.eq(places::outline));
}

//! mistake: a comparison of a column whose type is not known
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{places, users};

fn main() {
    let _ = users::table.filter(users::location.eq(places::outline));
}

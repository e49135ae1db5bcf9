//! mistake: a field of a text
//! expect: ?
mod schema;

use querent::prelude::*;
use querent::time::{self, Year};
use schema::users;

fn main() {
    let _ = time::extract(Year, users::name);
}

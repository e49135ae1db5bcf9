//! mistake: a column of an alias that does not exist
//! about: names
//! expect: no field `nmae` on type `querent::Table<mentors>`
//! rustc: it lists the columns there are
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = mentors.select(mentors.nmae);
}

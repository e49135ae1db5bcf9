//! mistake: a column of an alias that does not exist
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let mentors = diesel::alias!(users as mentors);
    let _ = mentors.select(mentors.field(users::nmae));
}

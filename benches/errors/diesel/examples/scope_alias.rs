//! mistake: a column of an alias that is not joined
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let mentors = diesel::alias!(users as mentors);
    let _ = users::table.select((users::name, mentors.field(users::name)));
}

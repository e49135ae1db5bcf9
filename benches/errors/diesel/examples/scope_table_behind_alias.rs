//! mistake: a column of the table where only its alias is joined
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let mentors = diesel::alias!(users as mentors);
    let _ = mentors.select(users::name);
}

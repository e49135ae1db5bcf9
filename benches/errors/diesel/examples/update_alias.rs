//! mistake: UPDATE of an alias
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let mentors = diesel::alias!(users as mentors);
    let _ = diesel::update(mentors);
}

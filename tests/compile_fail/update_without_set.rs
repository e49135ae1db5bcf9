//! mistake: UPDATE without new values
//! about: UPDATE and DELETE
//! expect: this UPDATE does not say what to set
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).all_rows();
}

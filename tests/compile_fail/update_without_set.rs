//! mistake: UPDATE without new values
//! about: UPDATE and DELETE
//! expect: no method named `all_rows` found for struct `UpdateTable<T>` in the current scope
//! rustc: a method that is not there yet: it names the type that lacks it
//! left: fix: the compiler suggests a method of a similar name only
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).all_rows();
}

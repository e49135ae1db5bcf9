//! mistake: an import of a table that does not exist
//! about: names
//! expect: unresolved import `schema::user`
//! suggests: users
//! rustc: a path is resolved before querent has a say
mod schema;

use schema::user;

fn main() {}

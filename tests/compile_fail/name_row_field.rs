//! mistake: a field of a row that does not exist
//! about: names
//! expect: no field `nmae` on type `&users::Row`
//! suggests: name
//! rustc: a field is looked up before querent has a say
mod schema;

use schema::users;

pub fn case(row: &users::Row) -> &str {
    &row.nmae
}

fn main() {}

//! mistake: a row struct with a `where` clause
//! about: derive and attributes
//! expect: a row struct cannot have a `where` clause
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person<'r>
where
    'r: 'static,
{
    name: &'r str,
}

fn main() {}

//! mistake: a row struct with a constant parameter
//! about: derive and attributes
//! expect: a row struct can have a lifetime, but no other parameters
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person<const N: usize> {
    id: [u8; N],
}

fn main() {}

//! mistake: a row struct with two lifetimes
//! about: derive and attributes
//! expect: a row struct has at most one lifetime: that of the row it borrows from
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person<'a, 'b> {
    name: &'a str,
    nickname: Option<&'b str>,
}

fn main() {}

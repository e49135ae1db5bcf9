//! mistake: `split_part` on SQL Server
//! about: dialects
//! expect: `querent::dialect::MsSql` has no function that takes a part of a text by a delimiter
mod schema;

use querent::prelude::*;
use querent::text::split_part;
use schema::users;

fn main() {
    let _ = users::table.select(split_part(users::name, ",", 1)).sql::<querent::dialect::MsSql>();
}

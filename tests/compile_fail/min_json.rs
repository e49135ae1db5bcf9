//! mistake: the least of JSON documents
//! about: aggregates
//! expect: values of type `querent::types::Json` have no order
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(min(users::settings));
}

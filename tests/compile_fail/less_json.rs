//! mistake: an order of JSON documents
//! about: conditions
//! expect: values of type `querent::types::Json` have no order
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::settings.lt(users::settings));
}

//! mistake: `between` on JSON
//! about: conditions
//! expect: values of type `querent::types::Json` have no order
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::settings.between(users::settings, users::settings));
}

//! mistake: a column as the separator of `string_agg`
//! expect: the separator of `string_agg` is the same for all rows
mod schema;

use querent::aggregate::string_agg;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(string_agg(users::name, users::name));
}

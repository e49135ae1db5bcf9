//! mistake: a number in `concat`
//! about: functions and arithmetic
//! expect: the items of this tuple are not all of type `querent::types::Text`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(concat((users::name, users::id)));
}

//! mistake: a rule that is a number
//! about: composed queries
//! expect: `BigInt` is not a truth value
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table.rule(posts::id);
}

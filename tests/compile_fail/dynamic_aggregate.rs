//! mistake: a dynamic aggregate
//! about: composed queries
//! expect: an aggregate cannot be used in WHERE, ON or SET
mod schema;

use querent::Expr;
use querent::expr::Dynamic;
use querent::prelude::*;
use schema::users;

fn main() {
    let _: Expr<Dynamic<users::table>> = count().gt(1).dynamic();
}

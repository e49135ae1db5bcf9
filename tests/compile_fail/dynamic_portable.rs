//! mistake: a dynamic condition for all dialects that one of them lacks
//! about: composed queries
//! expect: `querent::dialect::MsSql` has no row values
mod schema;

use querent::Expr;
use querent::expr::{Dynamic, tuple};
use querent::prelude::*;
use schema::posts;

fn main() {
    let _: Expr<Dynamic<posts::table>> = tuple((posts::author_id, posts::title))
        .eq((1, "Notes"))
        .dynamic();
}

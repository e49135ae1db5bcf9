//! mistake: a common table expression that names itself without RECURSIVE
//! about: WITH
//! expect: `table` is declared, but this query does not say which rows it has

use querent::dialect::Postgres;
use querent::prelude::*;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let again = counts::table.select((counts::author_id, counts::posts));
    let _ = with(counts::table.of(again))
        .query(counts::table)
        .sql::<Postgres>();
}

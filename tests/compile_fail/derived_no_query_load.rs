//! mistake: a declared shape without its query, loaded
//! about: derived tables
//! expect: `table` is declared, but this query does not say which rows it has

use querent::prelude::*;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<Vec<i64>> {
    counts::table.select(counts::posts).load(conn)
}

fn main() {}

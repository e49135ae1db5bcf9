//! mistake: a derived table that can give NULL where its shape cannot
//! about: derived tables
//! expect: column `counts::posts` is declared NOT NULL, but the query can give NULL
mod schema;

use querent::prelude::*;
use schema::users;

querent::shape! {
    mod counts {
        author_id: BigInt,
        posts: BigInt,
    }
}

fn main() {
    let _ = counts::table.of(users::table.select((users::id, users::mentor_id)));
}

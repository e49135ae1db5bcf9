//! mistake: `outer` in a derived table that is not lateral
//! about: derived tables
//! expect: a derived table cannot use `outer(..)`
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::{posts, users};

querent::alias!(own_posts = posts);

fn main() {
    let own = posts::table.filter(posts::author_id.eq(outer(users::id)));
    let _ = users::table
        .inner_join(own_posts.of(own).on(own_posts.author_id.eq(users::id)))
        .select(users::name)
        .sql::<Postgres>();
}

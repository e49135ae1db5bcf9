//! shows: the types of rows, with an `Option` where a join or a column makes one necessary
#[path = "../schema/mod.rs"]
mod schema;

use querent::driver::AnyConnection;
use querent::prelude::*;
use schema::{posts, users};

#[derive(querent::Row)]
#[row(table = users)]
struct Person<'r> {
    name: &'r str,
    nickname: Option<&'r str>,
}

fn main() {}

pub fn case(conn: &mut AnyConnection) -> querent::Result<()> {
    let _: Vec<(String, Option<String>)> =
        users::table.left_join(users::posts).select((users::name, posts::title)).load(conn)?;
    let _: Option<(users::Row, Option<posts::Row>)> =
        users::table.left_join(users::posts).select((users::all, posts::all)).first(conn)?;
    users::table.select_as::<Person<'_>>().for_each(conn, |person| {
        assert!(person.nickname != Some(person.name));
    })?;
    let _: u64 = delete_from(posts::table).filter(posts::id.lt(9)).execute(conn)?;
    Ok(())
}

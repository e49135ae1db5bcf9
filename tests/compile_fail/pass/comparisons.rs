//! shows: values, references, `Option`s and expressions where each of them may stand
#[path = "../schema/mod.rs"]
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let (id, nickname) = (7, Some("Countess"));
    let _ = users::table
        .filter(users::id.eq(&id).or(users::id.between(1, users::mentor_id)))
        .filter(users::nickname.is_not_distinct_from(nickname))
        .filter(nickname.map(|nickname| users::nickname.eq(nickname)))
        .filter(users::name.starts_with(String::from("A")))
        .filter(users::id.is_in([1, 2, 3]))
        .filter(users::name.is_in(vec!["Ada".to_owned()]))
        .filter(not(users::location.is_null()))
        .select((users::id + 1, lower(users::name), coalesce(users::nickname, "nobody")));
}

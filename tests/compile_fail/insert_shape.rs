//! mistake: a value of an INSERT from a common table expression that is not declared
//! about: INSERT
//! expect: `known::table` is declared, but this query does not say which rows it has
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::users;

querent::shape! { mod known { id: BigInt } }

fn main() {
    let id = scalar(known::table.select(max(known::id)));
    let insert = insert_into(users::table).values((users::name.to("Ada"), users::mentor_id.to(id)));
    let _ = insert.sql::<Postgres>();
}

//! mistake: WITH inside EXISTS on SQL Server
//! about: WITH
//! expect: `querent::dialect::MsSql` takes WITH only in front of a whole statement
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::users;

querent::shape! {
    mod names { name: Text }
}

fn main() {
    let inner = with(names::table.of(users::table.select(users::name))).query(names::table.select(names::name));
    let _ = users::table.filter(exists(inner)).sql::<MsSql>();
}

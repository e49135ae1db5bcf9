//! Queries that differ in their columns: how big is each of them in a program?

#[path = "../schema.rs"]
mod schema;

use querent::driver::sqlite::SqliteConnection;
use querent::prelude::*;

use schema::people;

/// Runs a query for each filter, order and pair of selected columns.
macro_rules! queries {
    ($conn:ident, $value:ident: $($filter:ident $order:ident $first:ident $second:ident;)*) => { $(
        println!(
            "{}",
            people::table
                .filter(people::$filter.eq($value))
                .order_by(people::$order)
                .select((people::$first, people::$second))
                .load(&mut $conn)?
                .len()
        );
    )* };
}

fn main() -> querent::Result<()> {
    let url = std::env::args().nth(1).unwrap_or_default();
    let value = std::env::args().count() as i64;
    let mut conn = SqliteConnection::open(&url)?;
    queries! { conn, value:
        id id id name; id id id email; id id id age; id id name email; id id name age; id id email age;
        id name id name; id name id email; id name id age; id name name email; id name name age; id name email age;
        id email id name; id email id email; id email id age; id email name email; id email name age; id email email age;
        id age id name; id age id email; id age id age; id age name email; id age name age; id age email age;
    }
    #[cfg(feature = "more-queries")]
    queries! { conn, value:
        age id id name; age id id email; age id id age; age id name email; age id name age; age id email age;
        age name id name; age name id email; age name id age; age name name email; age name name age; age name email age;
        age email id name; age email id email; age email id age; age email name email; age email name age; age email email age;
        age age id name; age age id email; age age id age; age age name email; age age name age; age age email age;
    }
    Ok(())
}

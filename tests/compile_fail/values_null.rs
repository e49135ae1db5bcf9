//! mistake: an `Option` in a list of values for a NOT NULL column
//! about: sources
//! expect: column `grades::id` is declared NOT NULL, but the list has an `Option` for it
mod schema;

querent::shape! {
    mod grades { id: BigInt, grade: Text }
}

fn main() {
    let _ = grades::table.values([(Some(1), "A")]);
}

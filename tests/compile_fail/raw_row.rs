//! mistake: rows of a whole statement that borrow
//! about: SQL written out
//! expect: `(i64, &str)` cannot be the row of a `raw!` statement
mod schema;

fn main() {
    let _ = querent::raw!("SELECT id, name FROM users").rows::<(i64, &str)>();
}

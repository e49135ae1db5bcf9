//! mistake: a quoted name that does not end in SQL that is written out
//! about: SQL written out
//! expect: this SQL has a `"` that does not end
mod schema;

fn main() {
    let _ = querent::raw!(r#"SELECT "name FROM users"#);
}

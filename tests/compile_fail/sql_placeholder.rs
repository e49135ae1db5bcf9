//! mistake: a placeholder in SQL that is written out
//! about: SQL written out
//! expect: this SQL has a placeholder `?`
mod schema;

fn main() {
    let _ = querent::raw!("SELECT name FROM users WHERE id = ?");
}

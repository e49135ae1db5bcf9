//! mistake: a placeholder in SQL that is written out
//! about: SQL written out
//! expect: evaluation panicked: this SQL has a placeholder `?`: write `{}` and give the value as an argument
//! rustc: a mistake in a text is found when a constant is computed, and such errors have the compiler's words in front
//! left: lines: the compiler shows where the constant is computed
//! left: fix: the first line says it, in an error of the compiler
//! left: token: the statement is one macro call
mod schema;

fn main() {
    let _ = querent::raw!("SELECT name FROM users WHERE id = ?");
}

//! mistake: the SQL of a function names an argument that it does not have
//! about: functions and arithmetic
//! expect: evaluation panicked: this SQL has in braces what is no argument of the function
//! rustc: the SQL is checked when the declaration is evaluated
//! left: lines: the compiler shows the declaration
//! left: fix: the first line says it, in an error of the compiler
//! left: token: a declaration is one macro call
querent::function! {
    /// A declaration with a mistake.
    pub fn place(text: querent::types::Text) -> querent::types::Integer = "LENGTH({texts})";
}

fn main() {}

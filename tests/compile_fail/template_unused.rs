//! mistake: the SQL of a function for one dialect leaves out an argument
//! about: functions and arithmetic
//! expect: evaluation panicked: this SQL leaves out one of the function's arguments
//! rustc: the SQL is checked when the declaration is evaluated
//! left: lines: the compiler shows the declaration
//! left: fix: the first line says it, in an error of the compiler
//! left: token: a declaration is one macro call
querent::function! {
    /// A declaration with a mistake.
    pub fn place(a: querent::types::Text) -> querent::types::Text = "LOWER({a})", sqlite: "LOWER()";
}

fn main() {}
